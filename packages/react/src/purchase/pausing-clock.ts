import type { Clock } from '@landerpay/checkout';

/** The browser's clock. While it is paused nothing runs: whoever lets it go on has to say what is due. */
export type PausingClock = Clock & {
  readonly pause: () => void;
  readonly goOn: () => void;
};

export const pausingClock = (): PausingClock => {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let paused = true;
  return {
    now: Date.now,
    after: (milliseconds, run) => {
      if (paused) return () => {};
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, milliseconds);
      timers.add(timer);
      return () => {
        timers.delete(timer);
        clearTimeout(timer);
      };
    },
    pause: () => {
      paused = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
    goOn: () => {
      paused = false;
    },
  };
};
