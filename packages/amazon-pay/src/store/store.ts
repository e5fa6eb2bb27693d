/** A value that can be read and watched; what React's `useSyncExternalStore` takes. */
export type Store<Value> = {
  readonly get: () => Value;
  /** Calls `listener` after every change, until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

export type WritableStore<Value> = Store<Value> & { readonly set: (value: Value) => void };

export const createStore = <Value>(initial: Value): WritableStore<Value> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
