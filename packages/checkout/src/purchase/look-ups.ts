import type { CheckoutState } from '../machine/checkout.js';
import type { Clock } from './surroundings.js';

const firstPause = 1_000;
const longestPause = 15_000;

/**
 * Looks an open attempt up, again and again with growing pauses, for as long as only a look-up can tell how it ends.
 * Call `heed` after every change of state; `lookUp` dispatches what it learns and never rejects.
 */
export const keepLookingUp = (
  status: () => CheckoutState['status'],
  clock: Clock,
  lookUp: () => Promise<void>,
) => {
  let pause = firstPause;
  let cancel: (() => void) | null = null;
  let running = false;

  const stop = (): void => {
    cancel?.();
    cancel = null;
  };
  const isOpen = (): boolean => status() === 'settling' || status() === 'action-required';
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
