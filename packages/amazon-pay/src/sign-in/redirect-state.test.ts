import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeState, pendingState, spendState } from './redirect-state.js';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('the state of a redirect', () => {
  test('has 128 bits, and another value each time', () => {
    const states = new Set(Array.from({ length: 50 }, () => makeState()));
    expect(states.size).toBe(50);
    for (const state of states) expect(state).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is good once', () => {
    const state = makeState();
    expect(pendingState()).toBe(state);
    expect(spendState(state)).toBe(true);
    expect(spendState(state)).toBe(false);
  });

  test('any other is refused, and uses the real one up', () => {
    fc.assert(
      fc.property(fc.option(fc.string(), { nil: undefined }), (forged) => {
        const state = makeState();
        expect(spendState(forged)).toBe(false);
        expect(spendState(state)).toBe(false);
      }),
    );
  });

  test('none is made, and none is good, where the browser refuses to store', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
    expect(makeState()).toBe(undefined);
    expect(spendState('x')).toBe(false);
  });
});
