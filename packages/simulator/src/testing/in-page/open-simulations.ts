import { asCallback } from '../../amazon/foreign-values.js';

let close: (() => void) | undefined;

/** A page has one Amazon: the one before goes. */
export const closePrevious = (): void => {
  close?.();
  close = undefined;
};

/** Gives a function that closes once: by the test itself, by the next simulation, or after the test. */
export const closeAfterEachTest = (closeNow: () => void): (() => void) => {
  const closeOnce = (): void => {
    if (close !== closeOnce) return;
    close = undefined;
    closeNow();
  };
  close = closeOnce;
  return closeOnce;
};

// As Testing Library does it: where the framework's functions are globals, nobody need call anything.
asCallback(Reflect.get(globalThis, 'afterEach'))?.(closePrevious);
