import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant, widgetsPath } from './merchant.test.support.js';
import { heardBy, openShop } from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const script = (): string => `${merchant.simulator.origin}${widgetsPath}`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Shop</title><script>var heard = [];</script>${head}</head><body>${body}</body></html>`;

const bothCallbacks = `<script>
  window.onAmazonLoginReady = function () { heard.push('login ' + arguments.length); };
  window.onAmazonPaymentsReady = function () { heard.push('payments ' + arguments.length); };
</script>`;

const insert = (address: string, more = ''): string =>
  `(() => { const tag = document.createElement('script'); tag.src = '${address}'; ${more}
     document.head.append(tag); return new Promise((resolve) => tag.addEventListener('load', resolve)); })()`;

test('amazon 1: the globals have everything that pages use', async () => {
  const shop = await openShop(merchant, '');
  const types = await shop.evaluate(`[
    OffAmazonPayments.Button, OffAmazonPayments.initConfirmationFlow,
    ...['AddressBook', 'Wallet', 'Consent', 'Button'].map((name) => OffAmazonPayments.Widgets[name]),
    ...['setClientId', 'getClientId', 'authorize', 'retrieveProfile', 'logout', 'setSandboxMode', 'setUseCookie',
      'setRegion', 'setSiteDomain', 'setLanguage'].map((name) => amazon.Login[name]),
  ].map((member) => typeof member)`);
  expect(types).toEqual(Array.from({ length: 16 }, () => 'function'));
  expect(await shop.evaluate('amazon.Login.Region')).toEqual({
    NorthAmerica: 'NA',
    Europe: 'EU',
    AsiaPacific: 'APAC',
  });
});

test.each(['async', 'defer', ''])(
  'amazon 2: with a "%s" tag login-ready runs once, then payments-ready, both without arguments',
  async (kind) => {
    const shop = await merchant.visit(page(bothCallbacks, `<script ${kind} src="${script()}"></script>`));
    await shop.waitForFunction('heard.length >= 2');
    expect(await heardBy(shop)).toEqual(['login 0', 'payments 0']);
  },
);

test('amazon 3: payments-ready is read once, while the script runs', async () => {
  const shop = await merchant.visit(
    page(
      `<script>window.onAmazonLoginReady = function () {
         heard.push('login');
         window.onAmazonPaymentsReady = function () { heard.push('too late'); };
       };
       window.onAmazonPaymentsReady = function () { heard.push('payments'); };</script>`,
      `<script async src="${script()}"></script>`,
    ),
  );
  await shop.waitForFunction('heard.length >= 2');
  expect(await heardBy(shop)).toEqual(['login', 'payments']);
});

test('amazon 3: a payments-ready that comes after the script is never called', async () => {
  const shop = await merchant.visit(page('', ''));
  await shop.evaluate(insert(script()));
  await shop.evaluate(`window.onAmazonPaymentsReady = function () { heard.push('too late'); }`);
  await shop.waitForFunction('window.amazon && window.amazon.Login');
  expect(await heardBy(shop)).toEqual([]);
});

test('amazon 4: with amazon.Login there already, payments are ready at once and login-ready is not called', async () => {
  const shop = await merchant.visit(
    page(
      `<script src="${merchant.simulator.origin}/sdk/login1.js"></script>${bothCallbacks}
       <script src="${script()}"></script><script>heard.push('next script');</script>`,
      '',
    ),
  );
  expect(await heardBy(shop)).toEqual(['payments 0', 'next script']);
});

test('amazon 5: a second load keeps constructors and counter, and repeats payments-ready only', async () => {
  const shop = await openShop(
    merchant,
    `heard.push('payments'); OffAmazonPayments.Button('button', seller, { authorization: listen('click') });`,
    { login: `heard.push('login');` },
  );
  await shop.evaluate(`window.before = OffAmazonPayments.Widgets.AddressBook;
    document.getElementById('button').replaceChildren()`);
  await shop.evaluate(insert(script()));
  expect(await shop.evaluate('before === OffAmazonPayments.Widgets.AddressBook')).toBe(true);
  expect(await heardBy(shop)).toEqual(['login', 'payments', 'payments']);
  expect(await shop.locator('#button img').getAttribute('id')).toBe('OffAmazonPaymentsWidgets1');
});

test('amazon 5: a second load while the first still loads calls login-ready once', async () => {
  const shop = await merchant.visit(
    page(bothCallbacks, `<script async src="${script()}"></script><script async src="${script()}"></script>`),
  );
  await shop.waitForFunction('heard.length >= 3');
  expect(await heardBy(shop)).toEqual(['login 0', 'payments 0', 'payments 0']);
});

test('amazon 6: AmazonPaymentReady is another name for payments-ready', async () => {
  const shop = await merchant.visit(
    page(
      `<script>window.AmazonPaymentReady = function () { heard.push('payments'); };</script>`,
      `<script async src="${script()}"></script>`,
    ),
  );
  await shop.waitForFunction('heard.length');
  expect(await heardBy(shop)).toEqual(['payments']);
});

/** Something to wait for that a test brings about itself. */
const until = () => {
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release: () => release() };
};

const watchingWrite = `<script>
  document.write = function () { heard.push('write'); };
  window.onAmazonPaymentsReady = function () { heard.push('payments'); };
</script>`;

test.each([
  ['async', ''],
  ['inserted', ''],
  ['inserted, async taken off', 'tag.async = false;'],
])('amazon 7: an %s tag never calls document.write', async (kind, more) => {
  const tag =
    kind === 'async'
      ? `<script async src="${script()}"></script>`
      : `<script>${insert(script(), more)}</script>`;
  const shop = await merchant.visit(page(watchingWrite, `${tag}<p>More of the page</p>`));
  await shop.waitForFunction('heard.length');
  expect(await heardBy(shop)).toEqual(['payments']);
});

test('amazon 7: nor does an inserted tag in an orderly queue, while the page is still being read', async () => {
  const shop = await merchant.freshPage();
  const { promise: stillReading, release } = until();
  await shop.route('**/held.js', async (route) => {
    await stillReading;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  const inserting = `<script>${insert(script(), 'tag.async = false;')}</script>`;
  const address = merchant.publish(page(watchingWrite, `${inserting}<script src="/held.js"></script>`));
  await shop.goto(address, { waitUntil: 'commit' });
  await shop.waitForFunction('heard.length');
  expect(await shop.evaluate('[document.readyState, ...heard]')).toEqual(['loading', 'payments']);
  release();
});

test('amazon 7: behind a plain tag the next script already finds the Login SDK', async () => {
  const shop = await merchant.visit(
    page(
      `<script src="${script()}"></script><script>heard.push(typeof amazon.Login.authorize);</script>`,
      '',
    ),
  );
  expect(await heardBy(shop)).toEqual(['function']);
});

test('amazon 8: OffAmazonPayments is there when login-ready fires', async () => {
  const shop = await openShop(merchant, '', { login: `heard.push(typeof OffAmazonPayments.Button);` });
  expect(await heardBy(shop)).toEqual(['function']);
});

test('amazon 9: without callbacks nothing breaks', async () => {
  const shop = await merchant.visit(page('', ''));
  const failures: string[] = [];
  shop.on('pageerror', (error) => failures.push(error.message));
  await shop.evaluate(insert(script()));
  await shop.waitForFunction('window.amazon && window.amazon.Login');
  expect(failures).toEqual([]);
});

test('amazon 9: an exception in one callback is rethrown and does not stop the other', async () => {
  const shop = await merchant.visit(
    page(
      `<script>
        window.addEventListener('error', function (event) { heard.push(event.error.message); });
        window.onAmazonLoginReady = function () { throw new Error('login broke'); };
        window.onAmazonPaymentsReady = function () { heard.push('payments'); };
      </script>`,
      `<script async src="${script()}"></script>`,
    ),
  );
  await shop.waitForFunction('heard.length >= 2');
  expect(await heardBy(shop)).toEqual(['payments', 'login broke']);
});

test('amazon: a script that is told to fail fails so many times, and then loads', async () => {
  const shop = await merchant.visit(page(bothCallbacks, ''));
  merchant.simulator.failScript(2);
  const outcome = `(() => { const tag = document.createElement('script'); tag.src = '${script()}';
    document.head.append(tag); return new Promise((resolve) => {
      tag.onload = () => resolve('load'); tag.onerror = () => resolve('error'); }); })()`;
  expect(await shop.evaluate(outcome)).toBe('error');
  expect(await shop.evaluate(outcome)).toBe('error');
  expect(await shop.evaluate(outcome)).toBe('load');
});
