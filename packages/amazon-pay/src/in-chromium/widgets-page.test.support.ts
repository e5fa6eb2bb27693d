import {
  type AmazonPayError,
  type ConsentOptions,
  captureSignIn,
  createAddressBook,
  createAmazonPay,
  createButton,
  createConsent,
  createReferenceButton,
  createWallet,
  type Handle,
  type ReferenceButtonOptions,
  type WalletOptions,
  type WidgetOptions,
} from '../index.js';

captureSignIn();

/** What a test can set, as JSON in the page. */
export type WidgetsSettings = {
  readonly simulator: string;
  readonly region?: 'us' | 'uk';
  readonly sellerId?: string;
  /** With it, the button makes a reference of this kind. */
  readonly buttonMakes?: 'one-time' | 'recurring';
};

/** Where a widget is shown, and which. */
export type Place = 'address-book' | 'wallet' | 'consent';

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id} is missing`);
  return element;
};
const settings: WidgetsSettings = JSON.parse(at('settings').textContent);
const say = (line: string) => at('journal').append(`${line}\n`);

const amazonPay = createAmazonPay({
  environment: 'sandbox',
  region: settings.region ?? 'us',
  sellerId: settings.sellerId ?? 'A1SELLER',
  clientId: 'amzn1.application-oa2-client.shop',
  hosts: { script: settings.simulator, api: settings.simulator },
});
const follow = () => {
  document.body.dataset.script = amazonPay.status.get().name;
  document.body.dataset.session = amazonPay.session.get().name;
};
amazonPay.session.subscribe(follow);
amazonPay.status.subscribe(follow);
follow();

const hears = (place: string) => ({
  onReady: () => say(`${place} ready`),
  onReference: (id: string) => say(`${place} reference ${id}`),
  onSelect: () => say(`${place} selected`),
  onConsent: (given: boolean) => say(`${place} consent ${given}`),
  onError: ({ code, amazonCode, reaction, retryable, buyerMessage }: AmazonPayError) =>
    say(`${place} error ${JSON.stringify({ code, amazonCode, reaction, retryable, buyerMessage })}`),
});

type Options = WidgetOptions & WalletOptions & ConsentOptions;

const shown = new Map<Place, Handle<Options>>();
const shownAt = (place: Place): Handle<Options> => {
  const found = shown.get(place);
  if (found === undefined) throw new Error(`Nothing is shown at ${place}.`);
  return found;
};
const create = { 'address-book': createAddressBook, wallet: createWallet, consent: createConsent };

const shop = {
  show: (place: Place, options: Options) => {
    const handle = create[place](amazonPay, { ...options, ...hears(place) });
    shown.set(place, handle);
    handle.bind(at(place));
  },
  update: (place: Place, options: Options) => shownAt(place).update({ ...options, ...hears(place) }),
  redraw: (place: Place) => shownAt(place).redraw(),
  dispose: (place: Place) => shownAt(place).dispose(),
  signOut: amazonPay.signOut,
  token: () => {
    const session = amazonPay.session.get();
    return session.name === 'signed-in' ? session.accessToken : '';
  },
};
Reflect.set(window, 'shop', shop);

const onError = hears('button').onError;
const onSignIn = (id: string) => say(`button reference ${id}`);
const referenceButton = (kind: 'one-time' | 'recurring'): ReferenceButtonOptions => ({
  kind,
  onSignIn,
  onError,
});
const button = settings.buttonMakes
  ? createReferenceButton(amazonPay, referenceButton(settings.buttonMakes))
  : createButton(amazonPay, { onError });
button.bind(at('button'));
