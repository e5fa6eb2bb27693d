import { Semaphore, withTimeout } from 'async-mutex';
import type { Settings } from '../options/settings.js';

/** A place among the calls that may be open at once. Give it back, whatever comes of the call. */
export type Place = { readonly giveBack: () => void };

export type OpenCalls = {
  /** Waits for a place, the most urgent first; `undefined` where none came free in time. */
  readonly place: (urgency: number) => Promise<Place | undefined>;
  /** A place if there is one right now. */
  readonly placeAtOnce: () => Promise<Place | undefined>;
};

/**
 * Keeps the calls of one backend within what the CRM takes: it answers 429 to an account's eleventh open call, and a money
 * call that is answered so has an unknown end.
 */
export const createOpenCalls = ({
  openCalls,
  longestWait,
}: Pick<Settings, 'openCalls' | 'longestWait'>): OpenCalls => {
  const semaphore = new Semaphore(openCalls);
  const tooLong = new Error('no open call came free in time');
  const waiting = withTimeout(semaphore, longestWait, tooLong);
  const place = async (urgency: number): Promise<Place | undefined> => {
    try {
      const [, giveBack] = await waiting.acquire(1, urgency);
      return { giveBack };
    } catch (error) {
      if (error === tooLong) return undefined;
      throw error;
    }
  };
  return { place, placeAtOnce: async () => (semaphore.isLocked() ? undefined : place(0)) };
};
