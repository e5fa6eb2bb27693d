import type { Clock } from '@landerpay/checkout';

/** The browser's clock. Pausing it drops what was to run: whoever lets it go on has to do what is due. */
export type PausingClock = Clock & { readonly pause: () => void; readonly goOn: () => void };

export const pausingClock = (): PausingClock => {
  let timers: readonly number[] | null = null;
  return {
    now: Date.now,
    after: (milliseconds, run) => {
      if (timers === null) return () => {};
      const timer = window.setTimeout(run, milliseconds);
      timers = [...timers, timer];
      return () => clearTimeout(timer);
    },
    pause: () => {
      timers?.forEach(clearTimeout);
      timers = null;
    },
    goOn: () => {
      timers = [];
    },
  };
};
