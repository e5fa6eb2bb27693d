import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeState, shareState, takeFromAnyTab, takeFromThisTab } from './pending-redirect.js';

const minute = 60_000;
const began = 1_000_000;

const made = (): string => {
  const state = makeState(began);
  if (state === undefined) throw new Error('no state');
  return state;
};
const shared = async (): Promise<string> => {
  const state = made();
  await shareState(state, began);
  return state;
};
const refuse = () => {
  throw new DOMException('no', 'SecurityError');
};

beforeEach(() => history.replaceState(null, '', '/shop/pay?email=a@b#c'));
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

describe('the state of a redirect', () => {
  test('has 128 bits, and another value each time', () => {
    const states = new Set(Array.from({ length: 50 }, made));
    expect(states.size).toBe(50);
    for (const state of states) expect(state).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is good once in the tab that made it, in any tab', async () => {
    const state = await shared();
    expect(takeFromThisTab(state, began)).toEqual({ path: '/shop/pay', at: began });
    expect(takeFromThisTab(state, began)).toBe(undefined);
    expect(await takeFromAnyTab(state, began)).toBe(undefined);
  });

  test('is good once in another tab', async () => {
    const state = await shared();
    sessionStorage.clear();
    expect(takeFromThisTab(state, began)).toBe(undefined);
    expect(await takeFromAnyTab(state, began)).toEqual({ path: '/shop/pay', at: began });
    expect(await takeFromAnyTab(state, began)).toBe(undefined);
    expect({ ...localStorage }).toEqual({});
  });

  test.each([
    [0, true],
    [10 * minute, true],
    [10 * minute + 1, false],
    [-1, false],
  ])('%i ms later it is good: %s', async (later, isGood) => {
    const inThisTab = takeFromThisTab(await shared(), began + later);
    const state = await shared();
    sessionStorage.clear();
    const inAnother = await takeFromAnyTab(state, began + later);
    expect([inThisTab !== undefined, inAnother !== undefined]).toEqual([isGood, isGood]);
    expect({ ...localStorage, ...sessionStorage }).toEqual({});
  });

  test('another one, or none, is refused, and the real one is still waited for', async () => {
    const state = await shared();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (forged) => {
        expect(takeFromThisTab(forged, began)).toBe(undefined);
        expect(await takeFromAnyTab(forged, began)).toBe(undefined);
      }),
    );
    expect(takeFromThisTab(undefined, began)).toBe(undefined);
    expect(takeFromThisTab(state, began)).toEqual({ path: '/shop/pay', at: began });
  });

  test('a newer one of the tab takes the place of the one before', async () => {
    const before = await shared();
    await shared();
    expect(takeFromThisTab(before, began)).toBe(undefined);
    expect(await takeFromAnyTab(before, began)).toBe(undefined);
    expect(Object.keys(localStorage).length).toBe(1);
  });
});

describe('what other tabs may read of it', () => {
  test('is the state’s hash, a path without query and fragment, and the time', async () => {
    const state = await shared();
    const [[key, value] = []] = Object.entries({ ...localStorage });
    expect(key).toMatch(/^landerpay\.sign-in\.[\w+/]{43}=$/);
    expect(value).toBe(`{"path":"/shop/pay","at":${began}}`);
    expect(`${key}${value}`).not.toContain(state);
  });

  test('is swept away when it is old, and nothing else is', async () => {
    localStorage.setItem('landerpay.other', 'x');
    localStorage.setItem('landerpay.sign-in.broken', '{');
    await shared();
    sessionStorage.clear();
    const later = makeState(began + 11 * minute) ?? '';
    await shareState(later, began + 11 * minute);
    expect(Object.keys(localStorage).length).toBe(2);
    expect(localStorage.getItem('landerpay.other')).toBe('x');
    await takeFromAnyTab('x', began + 22 * minute);
    expect({ ...localStorage }).toEqual({ 'landerpay.other': 'x' });
  });

  test.each(['//evil.example', 'https://evil.example', 'javascript:x', '', 7])(
    'leads nowhere else if somebody writes %j as its path',
    async (path) => {
      const state = await shared();
      sessionStorage.clear();
      const [key = ''] = Object.keys(localStorage);
      localStorage.setItem(key, JSON.stringify({ path, at: began }));
      expect(await takeFromAnyTab(state, began)).toBe(undefined);
    },
  );
});

describe('where the browser cannot do it all', () => {
  test('without storage there is no state, and none is good', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    expect(makeState(began)).toBe(undefined);
    expect(takeFromThisTab('x', began)).toBe(undefined);
    expect(await takeFromAnyTab('x', began)).toBe(undefined);
  });

  test('without hashing, on plain http, the tab that made it still takes it', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockImplementation(() => Object(undefined));
    const state = await shared();
    expect({ ...localStorage }).toEqual({});
    expect(await takeFromAnyTab(state, began)).toBe(undefined);
    expect(takeFromThisTab(state, began)).toEqual({ path: '/shop/pay', at: began });
  });
});
