import { describe, expect, it } from 'vitest';
import { amazonOrigin, amazonWorld, clientId } from '../test-world/amazon.test.support.js';
import { movedClock, seconds } from '../test-world/moved-clock.test.support.js';
import { token } from '../test-world/parsed.test.support.js';
import { amazonAccount } from '../test-world/shop.test.support.js';
import { createBuyerCheck, type Fetch } from './buyer-check.js';
import { amazonApiOrigin, type Region } from './hosts.js';

const someToken = token(`Atza|${'x'.repeat(380)}`);
const { clock } = movedClock();
const checkWith = (fetch: Fetch, by = clock) =>
  createBuyerCheck(amazonAccount, { fetch, clock: by, timeout: 10 * seconds });

/** Amazon with answers by path. */
const answering =
  (answers: Readonly<Record<string, unknown>>): Fetch =>
  async (url) =>
    Response.json(answers[new URL(url).pathname]);

describe('ledger 30: whose a token is', () => {
  it('gives the buyer whom Amazon names', async () => {
    const amazon = amazonWorld();
    const { accessToken } = await amazon.signIn();
    expect(await checkWith(amazon.fetch)(accessToken)).toEqual({
      answer: 'buyer',
      userId: 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001',
      buyer: { name: 'Robin Sample', email: 'robin.sample@example.com' },
    });
  });

  it('sends the token encoded in the address that Amazon prescribes, then as a bearer', async () => {
    const asked: [string, RequestInit][] = [];
    const special = token(`Atza|${'a+b/c='.repeat(40)}`);
    await checkWith(async (url, init) => {
      asked.push([url, init]);
      return Response.json({ aud: clientId, user_id: 'one', name: 'Ann', email: 'ann@example.com' });
    })(special);
    expect(asked.map(([url]) => url)).toEqual([
      `${amazonOrigin}/auth/o2/tokeninfo?access_token=${encodeURIComponent(special)}`,
      `${amazonOrigin}/user/profile`,
    ]);
    expect(asked.map(([, { redirect }]) => redirect)).toEqual(['error', 'error']);
    expect(asked[1]?.[1].headers).toEqual({ authorization: `bearer ${special}` });
  });

  it('refuses a token that was made for another client id', async () => {
    const amazon = amazonWorld();
    const { accessToken } = await amazon.signIn(0, 'another-client');
    expect(await checkWith(amazon.fetch)(accessToken)).toMatchObject({ answer: 'refused' });
  });

  it('refuses a token that Amazon does not know, or that is over', async () => {
    const amazon = amazonWorld();
    expect(await checkWith(amazon.fetch)(someToken)).toMatchObject({ answer: 'refused' });
    const { accessToken } = await amazon.signIn();
    amazon.controls.advanceClock(3_601 * seconds);
    expect(await checkWith(amazon.fetch)(accessToken)).toMatchObject({ answer: 'refused' });
  });

  it('refuses where token-info and profile name different buyers', async () => {
    const fetch = answering({
      '/auth/o2/tokeninfo': { aud: clientId, user_id: 'one' },
      '/user/profile': { user_id: 'two', name: 'Two', email: 'two@example.com' },
    });
    expect(await checkWith(fetch)(someToken)).toMatchObject({ answer: 'refused' });
  });

  it('refuses a profile without an e-mail address, and says which scope is missing', async () => {
    const fetch = answering({
      '/auth/o2/tokeninfo': { aud: clientId, user_id: 'one' },
      '/user/profile': { user_id: 'one', name: 'One' },
    });
    expect(await checkWith(fetch)(someToken)).toEqual({
      answer: 'refused',
      detail: expect.stringContaining('`profile`'),
    });
  });

  it.each<[string, Fetch]>([
    ['answers 503', async () => new Response('', { status: 503 })],
    ['answers 429', async () => new Response('', { status: 429 })],
    ['answers in HTML', async () => new Response('<h1>Hello</h1>')],
    ['answers nonsense', async () => Response.json({ aud: 1 })],
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
  ])('cannot tell when Amazon %s', async (_, fetch) => {
    expect(await checkWith(fetch)(someToken)).toMatchObject({ answer: 'unavailable' });
  });

  it('gives Amazon ten seconds', async () => {
    const { clock: moved, advance } = movedClock();
    const hanging: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const answer = checkWith(hanging, moved)(someToken);
    advance(10 * seconds);
    expect(await answer).toMatchObject({ answer: 'unavailable' });
  });
});

describe('Amazon’s hosts', () => {
  it.each<[Region, string, string]>([
    ['us', 'https://api.sandbox.amazon.com', 'https://api.amazon.com'],
    ['uk', 'https://api.sandbox.amazon.co.uk', 'https://api.amazon.co.uk'],
    ['eu', 'https://api.sandbox.amazon.de', 'https://api.amazon.de'],
    ['jp', 'https://api.sandbox.amazon.co.jp', 'https://api.amazon.co.jp'],
  ])('%s: %s and %s', (region, sandbox, production) => {
    expect(amazonApiOrigin({ region, environment: 'sandbox', clientId })).toBe(sandbox);
    expect(amazonApiOrigin({ region, environment: 'production', clientId })).toBe(production);
  });

  it('an override is for the sandbox', () => {
    expect(amazonApiOrigin({ ...amazonAccount, api: 'http://127.0.0.1:4000/' })).toBe(
      'http://127.0.0.1:4000',
    );
    expect(() => amazonApiOrigin({ ...amazonAccount, environment: 'production' })).toThrow('amazon.api');
  });
});
