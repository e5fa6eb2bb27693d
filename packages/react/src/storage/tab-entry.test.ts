import { afterEach, expect, test, vi } from 'vitest';
import { tabEntry } from './tab-entry.js';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('what was kept is there for the next page of the tab', () => {
  tabEntry('one').write('first');
  expect(tabEntry('one').read()).toBe('first');
  expect(sessionStorage.getItem('one')).toBe('first');
  expect(tabEntry('another').read()).toBe(null);
});

test('a browser that refuses to store keeps nothing, and nothing is thrown', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  tabEntry('refused').write('first');
  expect(write).toHaveBeenCalledTimes(1);
  expect(tabEntry('refused').read()).toBe(null);
  const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  expect(tabEntry('refused').read()).toBe(null);
  expect(read).toHaveBeenCalledTimes(1);
});
