import { describe, expect, test, vi } from 'vitest';
import { createStore } from './store.js';

describe('createStore', () => {
  test('tells every listener of a change, until it leaves', () => {
    const store = createStore(1);
    const [one, two] = [vi.fn(), vi.fn()];
    const leave = store.subscribe(one);
    store.subscribe(two);
    store.set(2);
    leave();
    store.set(3);
    expect(store.get()).toBe(3);
    expect(one).toHaveBeenCalledTimes(1);
    expect(two).toHaveBeenCalledTimes(2);
  });

  test('a listener may leave while it is told, without another being missed', () => {
    const store = createStore(1);
    const leave = store.subscribe(() => leave());
    const other = vi.fn();
    store.subscribe(other);
    store.set(2);
    expect(other).toHaveBeenCalledTimes(1);
  });
});
