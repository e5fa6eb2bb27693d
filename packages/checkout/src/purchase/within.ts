import type { Clock } from './surroundings.js';

/**
 * What a call resolves with, or `null` where nothing is known: it rejected, or gave no answer within so many
 * milliseconds. A call that is given up is told by its signal; what it may still do is for a look-up to find.
 */
export const within = <Answer>(
  milliseconds: number,
  clock: Clock,
  call: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer | null> => {
  const giveUp = new AbortController();
  return new Promise((resolve) => {
    const cancel = clock.after(milliseconds, () => {
      resolve(null);
      giveUp.abort();
    });
    call(giveUp.signal)
      .then(resolve, () => resolve(null))
      .finally(cancel);
  });
};
