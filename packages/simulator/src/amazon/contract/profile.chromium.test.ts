import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clientId, type Merchant, openMerchant } from './merchant.test.support.js';
import { drawButton, openShop, signIn } from './shop-pages.test.support.js';

let merchant: Merchant;
beforeAll(async () => {
  merchant = await openMerchant();
});
afterEach(() => merchant.leave());
afterAll(() => merchant.close());

const profileOf = (token: string): string =>
  `new Promise((resolve) => amazon.Login.retrieveProfile(${token}, resolve))`;

const robin = {
  CustomerId: 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001',
  Name: 'Robin Sample',
  PrimaryEmail: 'robin.sample@example.com',
};

const shopWithScope = async (scope: string) => {
  const shop = await openShop(merchant, drawButton(`{ scope: '${scope}' }`));
  await signIn(shop);
  return shop;
};

test('amazon 27: retrieveProfile tells who the buyer is', async () => {
  const shop = await shopWithScope('profile');
  expect(await shop.evaluate(profileOf('signedIn.access_token'))).toEqual({ success: true, profile: robin });
});

test('amazon 27: the postal code comes with its scope only', async () => {
  const shop = await shopWithScope('profile postal_code');
  expect(await shop.evaluate(profileOf('signedIn.access_token'))).toEqual({
    success: true,
    profile: { ...robin, PostalCode: '98109' },
  });
});

test('amazon 27: a bad token is an answer, not an exception', async () => {
  const shop = await openShop(merchant, '');
  expect(await shop.evaluate(profileOf(`'Atza|nonsense'`))).toEqual({
    success: false,
    error: 'invalid_token',
  });
});

test('amazon 27: without a token it asks for the scope profile first', async () => {
  const shop = await shopWithScope('profile');
  const answer = await shop.evaluate('new Promise((resolve) => amazon.Login.retrieveProfile(resolve))');
  expect(answer).toEqual({ success: true, profile: robin });
});

test('amazon 28: tokeninfo names the client id that the token is for, and the seconds it has', async () => {
  const shop = await shopWithScope('profile');
  const token: string = await shop.evaluate('signedIn.access_token');
  await shop.evaluate(
    `amazon.Login.setClientId('amzn1.application-oa2-client.another'); delete window.signedIn`,
  );
  await signIn(shop);
  const other: string = await shop.evaluate('signedIn.access_token');
  const informationOf = async (accessToken: string): Promise<unknown> => {
    const query = new URLSearchParams({ access_token: accessToken });
    const response = await fetch(`${merchant.simulator.origin}/auth/o2/tokeninfo?${query}`);
    return response.json();
  };
  expect(await informationOf(token)).toEqual({
    iss: 'https://www.amazon.com',
    user_id: robin.CustomerId,
    aud: clientId,
    app_id: expect.stringMatching(/^amzn1\.application\./),
    exp: expect.any(Number),
    iat: expect.any(Number),
  });
  expect(await informationOf(other)).toMatchObject({ aud: 'amzn1.application-oa2-client.another' });
});

test('amazon 28: the profile interface tells by scope, and refuses a token that is over', async () => {
  const shop = await shopWithScope('payments:widget postal_code');
  const token: string = await shop.evaluate('signedIn.access_token');
  const ask = () =>
    fetch(`${merchant.simulator.origin}/user/profile`, { headers: { Authorization: `bearer ${token}` } });
  expect(await (await ask()).json()).toEqual({ user_id: robin.CustomerId, postal_code: '98109' });
  merchant.simulator.advanceClock(60 * 60 * 1000);
  const refused = await ask();
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: 'invalid_token' });
});
