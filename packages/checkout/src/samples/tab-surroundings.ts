import type { Surroundings } from '../purchase/surroundings.js';

/** What outlives a page of a tab, and what moves by hand: one entry of its storage, the clock, the dice. */
export type TabSurroundings = Surroundings & {
  readonly stored: () => string | null;
  readonly now: () => number;
  readonly timers: ReadonlySet<object>;
  /** Lets time pass, and runs what is due. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Another tab at the same time, whose storage begins as a copy: as browsers duplicate a tab. */
  readonly duplicate: () => TabSurroundings;
};

type Beginning = { readonly stored: string | null; readonly now: number; readonly seed: number };

export const createTabSurroundings = (
  begins: Beginning = { stored: null, now: Date.UTC(2026, 0, 1), seed: 0 },
): TabSurroundings => {
  let { stored, now, seed } = begins;
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    storage: {
      read: () => stored,
      write: (text) => {
        stored = text;
      },
    },
    clock: {
      now: () => now,
      after: (milliseconds, run) => {
        const timer = { at: now + milliseconds, run };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    randomBytes: (length) => {
      seed += 1;
      return new Uint8Array(length).fill(seed);
    },
    stored: () => stored,
    now: () => now,
    timers,
    pass: async (milliseconds) => {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.run();
      }
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
    duplicate: () => createTabSurroundings({ stored, now, seed: seed + 100 }),
  };
};
