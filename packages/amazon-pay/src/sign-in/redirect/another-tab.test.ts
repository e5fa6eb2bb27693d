import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createManualClock } from '../../clock/manual-clock.test.support.js';
import { session } from '../../session/session.js';
import { hearArrival } from './arrival.js';
import { captureSignIn } from './capture-sign-in.js';
import { makeState, shareState } from './pending-redirect.js';

const clock = createManualClock();
const arrive = (address: string) => history.replaceState(null, '', address);
const address = () => location.href.slice(location.origin.length);
const answer = (state: string) => `access_token=Atza%7Cabc&expires_in=3600&state=${state}`;
const denial = (state: string) => `error=access_denied&error_description=no&state=${state}`;

/** A buyer leaves from one tab; this one has nothing but what tabs share. */
const leftFromAnotherTab = async (): Promise<string> => {
  arrive('/shop/pay');
  const state = makeState(clock.now());
  if (state === undefined) throw new Error('no state');
  await shareState(state, clock.now());
  sessionStorage.clear();
  return state;
};
const outcome = () => {
  const known = session.get();
  return known.name === 'signed-out' ? known.error?.code : known.name;
};
const untilChecked = () => expect.poll(() => outcome()).not.toBe('signing-in');

beforeEach(() => session.set({ name: 'signed-out' }));
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  Reflect.set(document, 'cookie', 'amazon_Login_accessToken=; path=/; max-age=0');
});

describe('an answer that comes to another tab than the one that asked', () => {
  test('is taken out of the address at once, checked, and then good', async () => {
    const state = await leftFromAnotherTab();
    arrive(`/back?a=1#${answer(state)}`);
    captureSignIn({ clock });
    expect(address()).toBe('/back?a=1');
    expect(outcome()).toBe('signing-in');
    expect(document.cookie).toBe('');
    await untilChecked();
    expect(session.get()).toMatchObject({ name: 'signed-in', accessToken: 'Atza|abc', aliveAt: clock.now() });
    expect(document.cookie).toBe('amazon_Login_accessToken=Atza|abc');
    expect({ ...localStorage, ...sessionStorage }).toEqual({});
  });

  test('is dropped when it comes a second time', async () => {
    const state = await leftFromAnotherTab();
    arrive(`/#${answer(state)}`);
    captureSignIn({ clock });
    await untilChecked();
    arrive(`/#${answer(state)}`);
    captureSignIn({ clock });
    await untilChecked();
    expect(outcome()).toBe('sign-in-forged');
  });

  test('is dropped after ten minutes, and leaves no cookie', async () => {
    const state = await leftFromAnotherTab();
    clock.advance(600_001);
    arrive(`/#${answer(state)}`);
    captureSignIn({ clock });
    await untilChecked();
    expect(outcome()).toBe('sign-in-forged');
    expect(address()).toBe('/');
    expect(document.cookie).toBe('');
  });

  test('is dropped when its state is made up, and leaves no cookie', async () => {
    await leftFromAnotherTab();
    arrive(`/#${answer('0123456789abcdef'.repeat(2))}`);
    captureSignIn({ clock });
    await untilChecked();
    expect(outcome()).toBe('sign-in-forged');
    expect(document.cookie).toBe('');
  });

  test('counts no more when the buyer has signed out while it was checked', async () => {
    const state = await leftFromAnotherTab();
    arrive(`/#${answer(state)}`);
    captureSignIn({ clock });
    session.set({ name: 'signed-out' });
    await expect.poll(() => ({ ...localStorage })).toEqual({});
    expect(outcome()).toBe(undefined);
    expect(document.cookie).toBe('');
  });

  test('may be a denial, which then is taken out of the address', async () => {
    const state = await leftFromAnotherTab();
    arrive(`/back?a=1&${denial(state)}#b`);
    captureSignIn({ clock });
    await expect.poll(() => outcome()).toBe('sign-in-denied');
    expect(address()).toBe('/back?a=1#b');
  });

  test('is none of ours when nobody has asked: an error of the page’s own', async () => {
    const state = await leftFromAnotherTab();
    localStorage.clear();
    arrive(`/back?${denial(state)}`);
    const hashing = vi.spyOn(crypto.subtle, 'digest');
    captureSignIn({ clock });
    await hashing.mock.results[0]?.value;
    expect(outcome()).toBe(undefined);
    expect(address()).toBe(`/back?${denial(state)}`);
  });
});

describe('a page that is told where the buyer was', () => {
  test('hears it once, after the session is there, also when it listens late', async () => {
    const state = await leftFromAnotherTab();
    arrive(`/back#${answer(state)}`);
    captureSignIn({ clock });
    await untilChecked();
    const heard = vi.fn(() => outcome());
    hearArrival(heard);
    expect(heard).not.toHaveBeenCalled();
    hearArrival(heard);
    await expect.poll(() => heard.mock.calls).toEqual([[{ path: '/shop/pay' }]]);
    expect(heard.mock.results).toEqual([{ type: 'return', value: 'signed-in' }]);
  });

  test('hears of a denial too, but not of a forged answer', async () => {
    const heard = vi.fn();
    hearArrival(heard);
    arrive(`/#${answer('forged')}`);
    captureSignIn({ clock });
    expect(outcome()).toBe('sign-in-forged');
    expect(heard).not.toHaveBeenCalled();
    const state = await leftFromAnotherTab();
    arrive(`/?${denial(state)}`);
    captureSignIn({ clock });
    await expect.poll(() => heard.mock.calls).toEqual([[{ path: '/shop/pay' }]]);
  });
});
