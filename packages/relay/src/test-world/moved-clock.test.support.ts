import type { Clock } from '@landerpay/checkout';

type Timer = { readonly at: number; readonly run: () => void };

/** A clock that only moves when it is told to. */
export const movedClock = (start = Date.parse('2026-03-01T12:00:00Z')) => {
  let now = start;
  const timers = new Set<Timer>();
  const watchers = new Set<() => void>();
  const clock: Clock = {
    now: () => now,
    after: (milliseconds, run) => {
      const timer: Timer = { at: now + milliseconds, run };
      timers.add(timer);
      for (const look of [...watchers]) look();
      return () => {
        timers.delete(timer);
      };
    },
  };
  return {
    clock,
    /** Resolves when so many wait for this clock. */
    untilTimers: (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (timers.size < count) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    /** Moves time on, and runs what is due by then. */
    advance: (milliseconds: number): void => {
      now += milliseconds;
      for (const timer of [...timers].sort((one, other) => one.at - other.at)) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.run();
      }
    },
  };
};

export const seconds = 1_000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;
