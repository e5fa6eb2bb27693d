import {
  captureSignIn,
  createAddressBook,
  createAmazonPay,
  createButton,
  createWallet,
  type OrderReferenceId,
  retrieveProfile,
  type ScriptStatus,
  type Session,
  signInByRedirect,
} from '../index.js';

captureSignIn();

/** What a test can set, as JSON in the page. */
export type ShopSettings = {
  readonly simulator: string;
  readonly region?: 'us' | 'uk';
  readonly redirect?: 'always' | 'when-needed';
  /** As pages do that send their errors to somebody. */
  readonly reportErrors?: boolean;
  readonly signInAtOnce?: boolean;
  readonly disposeAtOnce?: boolean;
  /** The wallet alone, which then makes the reference. */
  readonly digital?: boolean;
};

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id} is missing`);
  return element;
};
const settings: ShopSettings = JSON.parse(at('settings').textContent);
const say = (line: string) => at('journal').append(`${line}\n`);
const onError = (error: Error & { readonly code: string }) => say(`error ${error.code}`);

const amazonPay = createAmazonPay({
  environment: 'sandbox',
  region: settings.region ?? 'us',
  sellerId: 'A1SELLER',
  clientId: 'amzn1.application-oa2-client.shop',
  hosts: { script: settings.simulator, api: settings.simulator },
  signIn:
    settings.redirect &&
    signInByRedirect(`${location.origin}/back?kept=1`, {
      when: settings.redirect,
      onBeforeRedirect: () => sessionStorage.setItem('mine', 'kept'),
      onReturn: ({ path }) => say(`returned from ${path} as ${amazonPay.session.get().name}`),
    }),
});

const stateOf = (state: ScriptStatus | Session): string =>
  'error' in state && state.error ? `${state.name} ${state.error.code}` : state.name;

const addressBook = createAddressBook(amazonPay, {
  reference: 'new',
  onReference: (id) => {
    say(`reference ${id}`);
    showWallet(id);
  },
  onReady: () => say('address book ready'),
  onSelect: () => say('address chosen'),
  onError,
});
const wallet = (reference: OrderReferenceId | 'new') =>
  createWallet(amazonPay, {
    reference,
    onReference: (id) => say(`reference ${id}`),
    onReady: () => say('wallet ready'),
    onSelect: () => say('card chosen'),
    onError,
  });
const showWallet = (reference: OrderReferenceId | 'new') => {
  const shown = wallet(reference);
  shown.bind(at('wallet'));
  at('redraw').onclick = shown.redraw;
};

let isShown = false;
const follow = () => {
  const session = amazonPay.session.get();
  document.body.dataset.script = stateOf(amazonPay.status.get());
  document.body.dataset.session = stateOf(session);
  document.body.dataset.warned = String(session.name === 'signed-in' && session.warning !== null);
  if (settings.reportErrors && 'error' in session && session.error) reportError(session.error);
  if (session.name !== 'signed-in' || amazonPay.status.get().name !== 'ready' || isShown) return;
  isShown = true;
  if (settings.digital) showWallet('new');
  else addressBook.bind(at('address-book'));
  if (settings.disposeAtOnce) setTimeout(addressBook.dispose);
  void retrieveProfile(amazonPay).then((profile) =>
    say('code' in profile ? `profile ${profile.code}` : `profile ${profile.name}`),
  );
};
amazonPay.session.subscribe(follow);
amazonPay.status.subscribe(follow);
amazonPay.status.subscribe(() => {
  if (settings.signInAtOnce && amazonPay.status.get().name === 'ready') amazonPay.signIn();
});
follow();

const button = createButton(amazonPay, { label: 'Pay with Amazon', onClick: () => say('click'), onError });
button.bind(at('button'));
Reflect.set(window, 'tokenForTheTest', () => {
  const session = amazonPay.session.get();
  return session.name === 'signed-in' ? session.accessToken : '';
});
at('retry').onclick = amazonPay.retry;
at('sign-out').onclick = amazonPay.signOut;
at('read').onclick = () => addressBook.update({ reference: 'new', mode: 'read', onError });
at('dispose').onclick = () => {
  addressBook.dispose();
  button.dispose();
};
