import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAmazonPay } from '../amazon-pay.js';
import { createManualClock, type ManualClock } from '../clock/manual-clock.test.support.js';
import { takeAuthorization } from '../sign-in/authorization.js';
import { followSession, hearSignOfLife } from './follow-session.js';
import { session } from './session.js';

const minute = 60_000;
let clock: ManualClock;
let stops: (() => void)[];
let signedInAt: number;

const engine = () =>
  createAmazonPay({ environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C', clock });
const follow = () => stops.push(followSession(engine()));
const signIn = (seconds = 3600) => {
  signedInAt = clock.now();
  takeAuthorization({ access_token: 'Atza|abc', expires_in: seconds }, clock.now());
};
const choose = () => hearSignOfLife(engine());
const warning = () => {
  const known = session.get();
  if (known.name !== 'signed-in') throw new Error(known.name);
  return known.warning;
};

beforeEach(() => {
  clock = createManualClock();
  stops = [];
  session.set({ name: 'signed-out' });
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.restoreAllMocks();
});

describe('a session’s fifteen minutes', () => {
  test('are warned of at twelve, with their end', () => {
    follow();
    signIn();
    clock.advance(12 * minute - 1);
    expect(warning()).toBe(null);
    clock.advance(1);
    expect(warning()).toEqual({ endsAt: signedInAt + 15 * minute });
  });

  test('count from the sign-in, also for what follows it later', () => {
    signIn();
    clock.advance(11 * minute);
    follow();
    expect(warning()).toBe(null);
    clock.advance(minute);
    expect(warning()).toEqual({ endsAt: signedInAt + 15 * minute });
  });

  test('being over ends nothing: only Amazon knows', () => {
    follow();
    signIn();
    clock.advance(20 * minute);
    expect(warning()).toEqual({ endsAt: signedInAt + 15 * minute });
  });

  test('are not longer for an early choice, which teaches nothing', () => {
    follow();
    signIn();
    clock.advance(11 * minute);
    choose();
    clock.advance(minute);
    expect(warning()).toEqual({ endsAt: signedInAt + 15 * minute });
  });

  test.each([13, 20])('begin anew with a choice at %i minutes', (late) => {
    follow();
    signIn();
    clock.advance(late * minute);
    choose();
    expect(warning()).toBe(null);
    clock.advance(12 * minute - 1);
    expect(warning()).toBe(null);
    clock.advance(1);
    expect(warning()).toEqual({ endsAt: signedInAt + (late + 15) * minute });
  });

  test('begin anew with another sign-in', () => {
    follow();
    signIn();
    clock.advance(14 * minute);
    signIn();
    expect(warning()).toBe(null);
    clock.advance(12 * minute);
    expect(warning()).toEqual({ endsAt: signedInAt + 15 * minute });
  });
});

describe('a token’s life', () => {
  test('ends the session, with an error whose remedy is to sign in again', () => {
    follow();
    signIn();
    clock.advance(60 * minute - 1);
    expect(session.get().name).toBe('signed-in');
    clock.advance(1);
    expect(session.get()).toMatchObject({
      name: 'signed-out',
      error: { code: 'session-expired', reaction: 'sign-in-again', source: 'amazon', retryable: true },
    });
  });

  test('that is shorter than fifteen minutes is warned of three minutes before its end', () => {
    follow();
    signIn(600);
    clock.advance(7 * minute);
    expect(warning()).toEqual({ endsAt: signedInAt + 10 * minute });
  });
});

describe('following a session', () => {
  test('a tab that wakes up looks at the clock', () => {
    follow();
    signIn();
    clock.sleep(13 * minute);
    expect(warning()).toBe(null);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(warning()).toEqual({ endsAt: signedInAt + 15 * minute });
    clock.sleep(60 * minute);
    window.dispatchEvent(new Event('pageshow'));
    expect(session.get().name).toBe('signed-out');
  });

  test('a timer that comes too early is set again', () => {
    follow();
    signIn();
    clock.sleep(-minute);
    clock.advance(12 * minute);
    expect(warning()).toBe(null);
    clock.advance(minute);
    expect(warning()).not.toBe(null);
  });

  test('by several at once is told once', () => {
    follow();
    follow();
    signIn();
    const heard = vi.fn();
    stops.push(session.subscribe(heard));
    clock.advance(20 * minute);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('signing out leaves no timer', () => {
    follow();
    signIn();
    expect(clock.waiting()).toBe(1);
    engine().signOut();
    expect(clock.waiting()).toBe(0);
    clock.advance(60 * minute);
    expect(session.get()).toEqual({ name: 'signed-out' });
  });

  test('signing out expires Amazon’s cookies, which a page by popup may have asked Amazon’s script for', () => {
    const cookies = ['amazon_Login_accessToken=Atza|abc', 'amazon_Login_state_cache=x'];
    for (const cookie of cookies) Reflect.set(document, 'cookie', `${cookie}; path=/`);
    follow();
    expect(document.cookie).toBe(cookies.join('; '));
    signIn();
    expect(document.cookie).toBe(cookies.join('; '));
    engine().signOut();
    expect(document.cookie).toBe('');
  });

  test('can be ended', () => {
    follow();
    signIn();
    stops.pop()?.();
    expect(clock.waiting()).toBe(0);
    const looked = vi.spyOn(clock, 'now');
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pageshow'));
    session.set({ ...session.get() });
    expect(looked).not.toHaveBeenCalled();
  });

  test('a choice of nobody, or at another time, changes nothing', () => {
    const heard = vi.fn();
    stops.push(session.subscribe(heard));
    choose();
    expect(heard).not.toHaveBeenCalled();
    signIn();
    choose();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
