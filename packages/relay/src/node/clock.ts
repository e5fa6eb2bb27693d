import type { Clock } from '@landerpay/checkout';

/** The machine's clock. A pause that is still running keeps no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
