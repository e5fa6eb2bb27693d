import type { Clock } from './surroundings.js';

const firstPause = 1_000;
const longestPause = 15_000;

/**
 * Looks up again and again, with growing pauses, for as long as `isOpen` says that only a look-up can tell more. Call
 * `heed` after every change of state; `lookUp` dispatches what it learns, never rejects, and always ends.
 */
export const keepLookingUp = (isOpen: () => boolean, clock: Clock, lookUp: () => Promise<void>) => {
  let pause = firstPause;
  let cancel: (() => void) | null = null;
  let running = false;

  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  const heed = (): void => {
    if (!isOpen()) {
      stop();
      pause = firstPause;
    } else if (!running) {
      cancel ??= clock.after(pause, now);
    }
  };
  const now = async (): Promise<void> => {
    stop();
    if (running || !isOpen()) return;
    running = true;
    pause = Math.min(pause * 2, longestPause);
    await lookUp();
    running = false;
    heed();
  };
  return { heed, now, stop };
};
