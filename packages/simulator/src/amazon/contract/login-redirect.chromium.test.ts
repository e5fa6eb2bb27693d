import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clientId, type Merchant, openMerchant } from './merchant.test.support.js';
import {
  drawButton,
  heardBy,
  openShop,
  openSignedInShop,
  shopPage,
  signIn,
  waitToHear,
} from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const buttonTo = (target: string, popup = 'false'): string => `
  OffAmazonPayments.Button('button', seller, { authorization: function () {
    amazon.Login.authorize({ scope: 'profile payments:widget', popup: ${popup}, state: 'abc' }, '${target}');
  } });`;

const back = '<!doctype html><title>Back</title>';

test.each(['false', '"false"'])(
  'amazon 20: popup: %s takes the page to sign in and back, with the answer in the fragment',
  async (popup) => {
    const target = merchant.publish(back);
    const shop = await openShop(merchant, buttonTo(`${target}?cart=7`, popup));
    await shop.locator('#button img').click();
    await shop.getByRole('button', { name: 'Sign in and allow' }).click();
    await shop.waitForURL(/cart=7#/);
    const { search, hash } = new URL(shop.url());
    expect(search).toBe('?cart=7');
    expect(hash).toMatch(
      /^#access_token=Atza%7C[\w-]+%2B%2F%3D&token_type=bearer&expires_in=3600&scope=profile%20payments%3Awidget&state=abc$/,
    );
    expect(shop.context().pages()).toHaveLength(1);
  },
);

test('amazon 21: a refusal comes back in the query', async () => {
  const target = merchant.publish(back);
  const shop = await openShop(merchant, buttonTo(target));
  await shop.locator('#button img').click();
  await shop.getByRole('button', { name: 'Do not allow' }).click();
  await shop.waitForURL(/error=/);
  expect(shop.url()).toBe(
    `${target}?error=access_denied&error_description=Access%20not%20permitted.&state=abc`,
  );
});

test.each(['function (answer) { window.signedIn = answer; }', 'undefined'])(
  'amazon 22: popup: false with %s as next is an error',
  async (next) => {
    const shop = await openShop(merchant, '');
    await shop.evaluate(
      `window.request = amazon.Login.authorize({ scope: 'profile', popup: false }, ${next})`,
    );
    await shop.waitForFunction(`request.status === 'complete'`);
    expect(await shop.evaluate('request.error')).toBe('invalid_request');
    expect(await shop.evaluate('window.signedIn === undefined || window.signedIn === request')).toBe(true);
  },
);

test('amazon 23: a return URL that is not on the list ends on an error page of the stand-in', async () => {
  const shop = await openShop(merchant, buttonTo('https://evil.example/steal'));
  await shop.locator('#button img').click();
  await shop.getByRole('alert').waitFor();
  expect(new URL(shop.url()).origin).toBe(merchant.simulator.origin);
  expect(await shop.getByRole('alert').textContent()).toContain('https://evil.example');
  expect(await shop.getByRole('button').count()).toBe(0);
});

test('amazon 24: with setUseCookie the token and its state are kept in Amazon’s cookies', async () => {
  const shop = await openShop(merchant, drawButton(), { login: 'amazon.Login.setUseCookie(true);' });
  await signIn(shop);
  const token: string = await shop.evaluate('signedIn.access_token');
  const cookies = await shop.context().cookies(merchant.origin);
  const cookieValue = (name: string): string =>
    decodeURIComponent(cookies.find((cookie) => cookie.name === name)?.value ?? '');
  expect(cookieValue('amazon_Login_accessToken')).toBe(token);
  expect(JSON.parse(cookieValue('amazon_Login_state_cache'))).toEqual({
    access_token: token,
    max_age: 3300,
    expiration_date: expect.any(Number),
    client_id: clientId,
    scope: 'profile payments:widget payments:shipping_address',
  });
});

test('amazon 24: without setUseCookie no cookie is written', async () => {
  const shop = await openSignedInShop(merchant);
  expect(await shop.context().cookies(merchant.origin)).toEqual([]);
});

test.each(['encodeURIComponent(token)', 'token'])(
  'amazon 25: a page that only sets the cookie (%s) after a redirect gets its widgets',
  async (written) => {
    const target = merchant.publish(
      shopPage(
        merchant,
        `const token = decodeURIComponent(/access_token=([^&]+)/.exec(location.hash)[1]);
         document.cookie = 'amazon_Login_accessToken=' + ${written} + ';path=/';
         new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
           onReady: listen('ready'), onAddressSelect: listen('address'), onError: listen('error') }).bind('address');`,
      ),
    );
    const shop = await openShop(merchant, buttonTo(target));
    await shop.locator('#button img').click();
    await shop.getByRole('button', { name: 'Sign in and allow' }).click();
    await shop.waitForURL(/#access_token/);
    await waitToHear(shop, 'address');
    expect((await heardBy(shop)).at(-1)).toBe('address');
  },
);

test('amazon 26: logout also expires the cookies', async () => {
  const shop = await openShop(merchant, drawButton(), { login: 'amazon.Login.setUseCookie(true);' });
  await signIn(shop);
  await shop.evaluate('amazon.Login.logout()');
  expect(await shop.context().cookies(merchant.origin)).toEqual([]);
});
