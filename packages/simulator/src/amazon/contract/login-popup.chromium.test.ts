import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Merchant, openMerchant } from './merchant.test.support.js';
import {
  drawButton,
  heardBy,
  openPopup,
  openShop,
  openSignedInShop,
  signIn,
  waitToHear,
} from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const allow = 'Sign in and allow';
const refuse = 'Do not allow';

test('amazon 10: authorize without a client id fails through the callback and opens nothing', async () => {
  const shop = await openShop(merchant, drawButton(), { login: 'amazon.Login.setClientId(undefined);' });
  await shop.locator('#button img').click();
  await waitToHear(shop, 'denied');
  expect(await shop.evaluate('signedIn.error')).toBe('invalid_request');
  expect(shop.context().pages()).toHaveLength(1);
});

test('amazon 11: authorize answers at once with an unfinished request, and later with a complete one', async () => {
  const shop = await openShop(merchant, drawButton());
  const popup = await openPopup(shop);
  expect(await shop.evaluate('request.status')).toBe('in progress');
  await popup.getByRole('button', { name: allow }).click();
  await waitToHear(shop, 'signed in');
  expect(await shop.evaluate('[request === signedIn, request.status]')).toEqual([true, 'complete']);
});

test('amazon 11: an answer that is known already still comes later', async () => {
  const shop = await openSignedInShop(merchant);
  const order = await shop.evaluate(`(async () => {
    const order = [];
    const request = amazon.Login.authorize({ scope: 'profile' }, () => order.push('called'));
    order.push(request.status);
    await new Promise((resolve) => request.onComplete(resolve));
    return order;
  })()`);
  expect(order).toEqual(['queued', 'called']);
});

test('amazon 12: a sign-in gives a token, its kind, its life, its scope and the state', async () => {
  const shop = await openShop(
    merchant,
    drawButton(`{ scope: ['profile', 'payments:widget'], state: 'own words' }`),
  );
  await signIn(shop);
  const answer = await shop.evaluate('JSON.parse(JSON.stringify(signedIn))');
  expect(answer).toEqual({
    status: 'complete',
    access_token: expect.stringMatching(/^Atza\|[\w-]{345,2040}\+\/=$/),
    token_type: 'bearer',
    expires_in: expect.any(Number),
    scope: 'profile payments:widget',
    state: 'own words',
  });
  expect(await shop.evaluate('signedIn.expires_in > 3500 && signedIn.expires_in <= 3600')).toBe(true);
});

test('amazon 13: a refusal gives access_denied, a description and no token', async () => {
  const shop = await openShop(merchant, drawButton());
  const popup = await openPopup(shop);
  await popup.getByRole('button', { name: refuse }).click();
  await waitToHear(shop, 'denied');
  expect(await shop.evaluate('JSON.parse(JSON.stringify(signedIn))')).toEqual({
    status: 'complete',
    error: 'access_denied',
    error_description: 'Access not permitted.',
  });
});

test('amazon 14: a popup closed by hand says nothing, and the next click works', async () => {
  const shop = await openShop(merchant, drawButton());
  const closed = await openPopup(shop);
  await closed.close();
  await shop.evaluate('window.abandoned = request');
  await signIn(shop);
  expect(await heardBy(shop)).toEqual(['signed in']);
  expect(await shop.evaluate('abandoned.status')).toBe('in progress');
});

const never = (scope: string): string => `new Promise((resolve) =>
  amazon.Login.authorize({ scope: '${scope}', interactive: 'never' }, resolve)).then((answer) => answer.error || 'token')`;

test('amazon 15: never shows nothing: a token that covers the scope, else invalid_grant', async () => {
  const shop = await openShop(merchant, drawButton(`{ scope: 'profile payments:widget' }`));
  expect(await shop.evaluate(never('profile'))).toBe('invalid_grant');
  await signIn(shop);
  expect(await shop.evaluate(never('payments:widget'))).toBe('token');
  expect(await shop.evaluate(never('postal_code'))).toBe('invalid_grant');
  expect(shop.context().pages()).toHaveLength(1);
});

test('amazon 15: never, asked while a popup is closed by hand, ends without a token', async () => {
  const shop = await openShop(merchant, drawButton());
  const popup = await openPopup(shop);
  await shop.evaluate(`window.asked = ${never('profile')}; undefined`);
  await popup.close();
  expect(await shop.evaluate('asked')).toBe('invalid_grant');
});

test('amazon 16: auto uses the token it has, with less time left; always asks again', async () => {
  const shop = await openShop(
    merchant,
    drawButton(`{ scope: 'profile', interactive: window.how || 'auto' }`),
  );
  await signIn(shop);
  const first: number = await shop.evaluate('signedIn.expires_in');
  await shop.evaluate('heard.length = 0');
  await shop.locator('#button img').click();
  await waitToHear(shop, 'signed in');
  expect(await shop.evaluate('signedIn.expires_in')).toBeLessThan(first);
  expect(shop.context().pages()).toHaveLength(1);
  await shop.evaluate(`window.how = 'always'`);
  const popup = await openPopup(shop);
  await popup.getByRole('button', { name: allow }).waitFor();
});

test('amazon 17: onComplete after completion is called at once, and several may listen', async () => {
  const shop = await openShop(merchant, drawButton());
  const popup = await openPopup(shop);
  await shop.evaluate(
    `request.onComplete(() => heard.push('second')); request.onComplete(() => heard.push('third'))`,
  );
  await popup.getByRole('button', { name: allow }).click();
  await waitToHear(shop, 'third');
  const calls = await shop.evaluate(
    `(() => { let calls = 0; request.onComplete(() => { calls += 1; }); return calls; })()`,
  );
  expect(calls).toBe(1);
  expect(await heardBy(shop)).toEqual(['signed in', 'second', 'third']);
});

test.each(['true', '"true"'])(
  'amazon 18: popup: %s opens the named window in the calling stack',
  async (popupOption) => {
    const shop = await openShop(
      merchant,
      `const open = window.open;
     window.open = function (...given) { heard.push('open ' + given[1]); return open.apply(window, given); };
     OffAmazonPayments.Button('button', seller, { authorization: function () {
       amazon.Login.authorize({ scope: 'profile', popup: ${popupOption} }, function () {});
       heard.push('after');
     } });`,
    );
    const popup = await openPopup(shop);
    expect(await heardBy(shop)).toEqual(['open amazonloginpopup', 'after']);
    expect(await popup.evaluate('window.name')).toBe('amazonloginpopup');
  },
);

test('amazon 18: a blocked popup leaves the request unfinished', async () => {
  const shop = await openShop(
    merchant,
    `window.reallyOpen = window.open; window.open = () => null; ${drawButton()}`,
  );
  await shop.locator('#button img').click();
  await shop.evaluate('window.blocked = request; window.open = reallyOpen');
  await signIn(shop);
  expect(await heardBy(shop)).toEqual(['signed in']);
  expect(await shop.evaluate('blocked.status')).toBe('queued');
});

test('amazon 19: with a URL the opener goes there, with the answer in the query and its own query kept', async () => {
  const target = merchant.publish('<!doctype html><title>Back</title>');
  const shop = await openShop(
    merchant,
    `OffAmazonPayments.Button('button', seller, { authorization: function () {
       amazon.Login.authorize({ scope: 'profile', state: 's 1' }, '${target}?cart=7#top');
     } });`,
  );
  const popup = await openPopup(shop);
  await popup.getByRole('button', { name: allow }).click();
  await shop.waitForURL(/cart=7/);
  const { searchParams, hash } = new URL(shop.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    cart: '7',
    access_token: expect.stringMatching(/^Atza\|/),
    token_type: 'bearer',
    expires_in: '3600',
    scope: 'profile',
    state: 's 1',
  });
  expect(hash).toBe('#top');
});

test('amazon 26: logout forgets the token; what is drawn stays', async () => {
  const shop = await openSignedInShop(
    merchant,
    `window.book = new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
       onAddressSelect: listen('address') });`,
  );
  await shop.evaluate(`book.bind('address')`);
  await waitToHear(shop, 'address');
  await shop.evaluate('amazon.Login.logout()');
  expect(await shop.evaluate(never('profile'))).toBe('invalid_grant');
  expect(await shop.locator('#address iframe').count()).toBe(1);
});

test('amazon: a page whose origin is not allowed ends on an error page', async () => {
  const strict = await openMerchant({ javascriptOrigins: ['https://shop.example'] });
  try {
    const shop = await openShop(strict, drawButton());
    const popup = await openPopup(shop);
    const alert = popup.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe(
      `The origin ${strict.origin} is not among the allowed JavaScript origins.`,
    );
  } finally {
    await strict.close();
  }
});

test.each([
  ['/OffAmazonPayments/us/sandbox/js/Widgets.js', 'Simulated Amazon Pay · sandbox'],
  ['/OffAmazonPayments/us/js/Widgets.js', 'Simulated Amazon Pay'],
])('amazon: the script %s tells the sign-in its environment', async (path, badge) => {
  const shop = await openShop(merchant, drawButton(), { path });
  const popup = await openPopup(shop);
  expect(await popup.locator('.badge').textContent()).toBe(badge);
});
