// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { login, openShop, payments, type Shop, withContainers } from './shop.test.support.js';

withContainers();
let shop: Shop;
const navigated: string[] = [];
beforeEach(() => {
  navigated.length = 0;
  shop = openShop({ navigate: (url) => navigated.push(url) });
  login().setClientId('client');
});
afterEach(() => shop.remote.uninstall());

type Answer = { readonly access_token?: string; readonly error?: string; readonly expires_in?: number };

const authorize = (options: object): Promise<Answer> =>
  new Promise((resolve) => {
    login().authorize(options, resolve);
  });

test('amazon in-page 11 and 12: the remote signs in, and the callback gets a token later', async () => {
  const answer = authorize({ scope: 'profile', state: 'own words' });
  shop.remote.signIn();
  expect(await answer).toMatchObject({
    status: 'complete',
    access_token: expect.stringMatching(/^Atza\|[\w-]{345,}\+\/=$/),
    token_type: 'bearer',
    expires_in: 3600,
    scope: 'profile',
    state: 'own words',
  });
});

test('amazon in-page 13: the remote refuses', async () => {
  const answer = authorize({ scope: 'profile' });
  shop.remote.deny();
  expect(await answer).toMatchObject({ error: 'access_denied', error_description: 'Access not permitted.' });
});

test('amazon in-page 14: a popup closed by the remote says nothing, and the next sign-in works', async () => {
  const request = login().authorize({ scope: 'profile' }, shop.listen('first'));
  shop.remote.closePopup();
  expect(document.querySelector('[role="dialog"]')).toBeNull();
  await shop.signIn();
  expect(shop.heard).toEqual([]);
  expect(request.status).toBe('in progress');
});

test('amazon in-page 15 and 26: never needs a token that covers the scope, and logout forgets it', async () => {
  const never = (scope: string) => authorize({ scope, interactive: 'never' });
  expect(await never('profile')).toMatchObject({ error: 'invalid_grant' });
  const token = await shop.signIn();
  expect(await never('payments:widget')).toMatchObject({ access_token: token });
  expect(await never('postal_code')).toMatchObject({ error: 'invalid_grant' });
  login().logout();
  expect(await never('profile')).toMatchObject({ error: 'invalid_grant' });
});

test('amazon in-page 16: on Amazon’s clock, which the remote moves, a remembered token ages and ends', async () => {
  await shop.signIn();
  const remembered = () => authorize({ scope: 'profile', interactive: 'never' });
  shop.remote.advanceClock(1_800_000);
  const { expires_in: left = 0 } = await remembered();
  expect(left).toBeGreaterThan(1_700);
  expect(left).toBeLessThanOrEqual(1_800);
  shop.remote.advanceClock(1_800_000);
  expect(await remembered()).toMatchObject({ error: 'invalid_grant' });
});

test('amazon in-page 18: a blocked popup leaves the request unfinished; a page can watch window.open', () => {
  shop.remote.blockPopups();
  const opened: unknown[] = [];
  const { open } = window;
  window.open = (...given) => {
    const popup = open(...given);
    opened.push(popup);
    return popup;
  };
  const request = login().authorize({ scope: 'profile' });
  window.open = open;
  expect(opened).toEqual([null]);
  expect(request.status).toBe('queued');
  expect(document.querySelector('[role="dialog"]')).toBeNull();
});

test('amazon in-page 19: with a URL the page is sent there with the answer in the query', async () => {
  const request = login().authorize({ scope: 'profile' }, 'https://shop.example/back?cart=7');
  const complete = new Promise((resolve) => request.onComplete(resolve));
  shop.remote.signIn();
  await complete;
  expect(navigated).toEqual([
    expect.stringMatching(
      /^https:\/\/shop\.example\/back\?cart=7&access_token=Atza%7C[\w-]+%2B%2F%3D&token_type=bearer/,
    ),
  ]);
});

test('amazon in-page 20: in redirect mode the page is sent back with the token in the fragment', () => {
  login().authorize({ scope: 'profile', popup: false }, 'https://shop.example/back');
  shop.remote.signIn();
  expect(navigated).toEqual([expect.stringMatching(/^https:\/\/shop\.example\/back#access_token=Atza%7C/)]);
});

test('amazon in-page 27: the profile of the second buyer', async () => {
  const answer = authorize({ scope: 'profile postal_code' });
  shop.remote.signIn(2);
  const { access_token } = await answer;
  const profile = await new Promise((resolve) => login().retrieveProfile(access_token, resolve));
  expect(profile).toEqual({
    success: true,
    profile: {
      CustomerId: 'amzn1.account.MARY0ANN0VAN0DER0BERG00002',
      Name: 'Mary Ann van der Berg',
      PrimaryEmail: 'mary.ann@example.com',
      PostalCode: '1016 DW',
    },
  });
});

test('the remote says what is missing when there is nothing to answer', () => {
  expect(() => shop.remote.signIn()).toThrow('No sign-in is under way: click the button first.');
  expect(() => shop.remote.signIn(9)).toThrow('There is no buyer 9: there are 2, counted from 1.');
});

test('amazon in-page 30 and 34: the button draws its image and tells the reference after the sign-in', async () => {
  const told = new Promise((resolve) => {
    payments().Button('button', 'A1SELLER', {
      type: 'PwA',
      authorization: () => login().authorize({ scope: 'payments:widget' }),
      onSignIn: resolve,
    });
  });
  const image = document.querySelector<HTMLImageElement>('#button img');
  expect(image?.src).toMatch(/^data:image\/svg\+xml,.*#sandbox\/en-us\/pwa\/gold\/medium$/);
  image?.click();
  shop.remote.signIn();
  expect(await told).toEqual({ getAmazonOrderReferenceId: expect.any(Function) });
  expect(shop.remote.references()).toEqual([expect.stringMatching(/^S01-\d{7}-\d{7}$/)]);
});
