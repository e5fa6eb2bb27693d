import { describe, expect, it, vi } from 'vitest';
import { createStore } from './store.js';

describe('createStore', () => {
  it('tells listeners of changes, and of nothing else', () => {
    const store = createStore(1);
    const listener = vi.fn();
    const unsubscribe = store.subscribe(listener);
    store.set(1);
    expect(listener).not.toHaveBeenCalled();
    store.set(2);
    expect(listener).toHaveBeenCalledOnce();
    expect(store.get()).toBe(2);
    unsubscribe();
    store.set(3);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('lets a listener that throws cost no other listener anything, and does not hide it', async () => {
    const store = createStore(0);
    const heard = vi.fn();
    const told = new Promise((resolve) => process.once('uncaughtException', resolve));
    store.subscribe(() => {
      throw new Error('a mistake of the page');
    });
    store.subscribe(heard);
    store.set(1);
    expect(heard).toHaveBeenCalledOnce();
    expect(await told).toMatchObject({ message: 'a mistake of the page' });
  });

  it('bears a listener that leaves while being told', () => {
    const store = createStore(0);
    const later = vi.fn();
    const leave = store.subscribe(() => leave());
    store.subscribe(later);
    store.set(1);
    store.set(2);
    expect(later).toHaveBeenCalledTimes(2);
  });
});
