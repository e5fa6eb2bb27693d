import type { Clock } from '@landerpay/checkout';
import type { AttemptId } from '../secrets/identifiers.js';

/** Attempts that this process drives at the moment. They go on when the caller hangs up. */
export type Running = {
  readonly start: (attempt: AttemptId, work: () => Promise<void>) => void;
  readonly isRunning: (attempt: AttemptId) => boolean;
  /** Resolves when the attempt is driven no more, or after so many milliseconds. */
  readonly wait: (attempt: AttemptId, longest: number) => Promise<void>;
  /** Counts a request as under way until it is answered. */
  readonly answering: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
  /** Says that `drain` will come. */
  readonly leave: () => void;
  readonly isLeaving: () => boolean;
  /** From now on nothing may be claimed or taken up again. */
  readonly drain: () => void;
  readonly isDraining: () => boolean;
  /** Resolves when nothing runs and every request is answered. */
  readonly finished: () => Promise<void>;
};

/** `failed` is told of work that rejects; whoever waits for it is answered from the ledger all the same. */
export const createRunning = (clock: Clock, failed: (error: unknown) => void): Running => {
  const running = new Map<AttemptId, Promise<void>>();
  const requests = new Set<Promise<unknown>>();
  let leaving = false;
  let draining = false;
  return {
    start: (attempt, work) => {
      const driven = work()
        .catch(failed)
        .finally(() => {
          if (running.get(attempt) === driven) running.delete(attempt);
        });
      running.set(attempt, driven);
    },
    isRunning: (attempt) => running.has(attempt),
    wait: async (attempt, longest) => {
      const driven = running.get(attempt);
      if (driven === undefined) return;
      await new Promise<void>((resolve) => {
        const cancel = clock.after(longest, resolve);
        void driven.then(() => {
          cancel();
          resolve();
        });
      });
    },
    answering: (answer) => {
      const counted = answer.finally(() => requests.delete(counted));
      requests.add(counted);
      return counted;
    },
    leave: () => {
      leaving = true;
    },
    isLeaving: () => leaving,
    drain: () => {
      leaving = true;
      draining = true;
    },
    isDraining: () => draining,
    finished: async () => {
      while (running.size + requests.size > 0) await Promise.allSettled([...running.values(), ...requests]);
    },
  };
};
