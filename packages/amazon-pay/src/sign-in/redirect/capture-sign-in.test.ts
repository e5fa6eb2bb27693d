import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { session } from '../../session/session.js';
import { captureSignIn } from './capture-sign-in.js';
import { makeState } from './pending-redirect.js';
import { signInStarter } from './starter.js';

const arrive = (address: string) => history.replaceState({ kept: 1 }, '', address);
const address = () => location.href.slice(location.origin.length);
const answer = (state: string | undefined) =>
  `access_token=Atza%7CabC-_&token_type=bearer&expires_in=3600&scope=profile&state=${state}`;
const sessionError = () => {
  const known = session.get();
  return known.name === 'signed-out' ? known.error?.code : known.name;
};

beforeEach(() => {
  sessionStorage.clear();
  session.set({ name: 'signed-out' });
  Reflect.set(document, 'cookie', 'amazon_Login_accessToken=; path=/; max-age=0');
});

describe('captureSignIn', () => {
  test('takes the token out of the address, into memory and into Amazon’s cookie', () => {
    arrive(`/shop?a=1#x&${answer(makeState(Date.now()))}`);
    const before = Date.now();
    captureSignIn();
    expect(address()).toBe('/shop?a=1#x');
    expect(history.state).toEqual({ kept: 1 });
    const known = session.get();
    if (known.name !== 'signed-in') throw new Error(known.name);
    expect(known.accessToken).toBe('Atza|abC-_');
    expect(known.expiresAt - before).toBeGreaterThanOrEqual(3_600_000);
    expect(document.cookie).toBe('amazon_Login_accessToken=Atza|abC-_');
  });

  test('drops a token that this tab has not asked for', () => {
    makeState(Date.now());
    arrive(`/#${answer('forged')}`);
    captureSignIn();
    expect(address()).toBe('/');
    expect(sessionError()).toBe('sign-in-forged');
    expect(document.cookie).toBe('');
  });

  test('drops a token without a state, and one that comes twice', async () => {
    arrive('/#access_token=Atza%7Cx&expires_in=3600');
    captureSignIn();
    expect(sessionError()).toBe('sign-in-forged');

    const again = `/#${answer(makeState(Date.now()))}`;
    arrive(again);
    captureSignIn();
    expect(sessionError()).toBe('signed-in');
    arrive(again);
    captureSignIn();
    expect(address()).toBe('/');
    await expect.poll(() => sessionError()).toBe('sign-in-forged');
  });

  test('a token that could break out of a cookie is no token', () => {
    arrive(
      `/#access_token=${encodeURIComponent('Atza|x; domain=evil')}&expires_in=9&state=${makeState(Date.now())}`,
    );
    captureSignIn();
    expect(address()).toBe('/');
    expect(sessionError()).toBe('sign-in-failed');
    expect(document.cookie).toBe('');
  });

  test('tells a denial, and takes it out of the address', () => {
    const denial = 'error=access_denied&error_description=Access%20not%20permitted.';
    arrive(`/shop?a=1&${denial}&state=${makeState(Date.now())}&b=2#part`);
    captureSignIn();
    expect(address()).toBe('/shop?a=1&b=2#part');
    expect(sessionError()).toBe('sign-in-denied');
    expect({ ...sessionStorage }).toEqual({});
  });

  test.each(['/shop?error=mine&state=on#part', '/?state=1#access_token=other&state=2', '/#/route', '/'])(
    'leaves %s alone',
    (other) => {
      makeState(Date.now());
      arrive(other);
      captureSignIn();
      expect(address()).toBe(other);
      expect(sessionError()).toBe(undefined);
      expect(Object.keys(sessionStorage).length).toBe(1);
    },
  );

  test('keeps everything else of any address', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '7', '-', '_', '.', '/', '='), minLength: 1 });
    const words = fc.array(word).map((list) => list.join('&'));
    fc.assert(
      fc.property(words, words, words, (query, before, after) => {
        const rest = [before, after].filter((text) => text !== '').join('&');
        const parts = [before, answer(makeState(Date.now())), after].filter((text) => text !== '');
        arrive(`/p${query && `?${query}`}#${parts.join('&')}`);
        captureSignIn();
        expect(address()).toBe(`/p${query && `?${query}`}${rest && `#${rest}`}`);
        expect(sessionError()).toBe('signed-in');
      }),
    );
  });

  test('takes from the inline starter, which has emptied the address before', () => {
    arrive(`/shop?a=1#x&${answer(makeState(Date.now()))}`);
    new Function(signInStarter)();
    expect(address()).toBe('/shop?a=1');
    expect(history.state).toEqual({ kept: 1 });
    captureSignIn();
    expect(address()).toBe('/shop?a=1#x');
    expect(sessionError()).toBe('signed-in');
    expect('landerpaySignIn' in window).toBe(false);
  });

  test('the starter leaves other fragments alone', () => {
    arrive('/shop#access_token=other');
    new Function(signInStarter)();
    expect(address()).toBe('/shop#access_token=other');
    expect('landerpaySignIn' in window).toBe(false);
  });
});
