import {
  captureAuthentication,
  createAmazonPay,
  createButton,
  createWallet,
  isOrderReferenceId,
  startConfirmation,
} from '../index.js';

const authentication = captureAuthentication();

/** What a test can set, as JSON in the page. */
export type ConfirmationSettings = {
  readonly simulator: string;
  readonly region: 'uk';
  readonly confirmWithin: number;
};

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id} is missing`);
  return element;
};
const { simulator, region, confirmWithin }: ConfirmationSettings = JSON.parse(at('settings').textContent);
const say = (line: string) => at('journal').append(`${line}\n`);
const onError = ({ code }: { readonly code: string }) => say(`error ${code}`);

say(`authentication ${Object.values(authentication).join(' ')}`);

const amazonPay = createAmazonPay({
  environment: 'sandbox',
  region,
  sellerId: 'A1SELLER',
  clientId: 'amzn1.application-oa2-client.shop',
  hosts: { script: simulator, api: simulator },
});

const keep = (reference: string) => sessionStorage.setItem('reference', reference);
const wallet = createWallet(amazonPay, {
  reference: 'new',
  onReference: keep,
  onSelect: () => say('card chosen'),
  onError,
});

const follow = () => {
  document.body.dataset.script = amazonPay.status.get().name;
  document.body.dataset.session = amazonPay.session.get().name;
};
amazonPay.status.subscribe(follow);
amazonPay.session.subscribe(follow);
amazonPay.session.subscribe(() => {
  if (amazonPay.session.get().name === 'signed-in') wallet.bind(at('wallet'));
});
createButton(amazonPay, { onError }).bind(at('button'));

const buy = document.createElement('button');
buy.textContent = 'Buy';
buy.onclick = () => {
  const reference = sessionStorage.getItem('reference');
  if (!isOrderReferenceId(reference)) throw new Error('There is no reference to confirm.');
  void startConfirmation(amazonPay, {
    reference,
    confirm: async (signal) => {
      signal.onabort = () => say('request stopped');
      const response = await fetch('/confirm', { method: 'POST', body: reference, signal });
      return response.ok;
    },
    confirmWithin,
  }).then((result) => say(`result ${result.name}${'error' in result ? ` ${result.error.code}` : ''}`));
};
document.body.append(buy);
