import type { Clock } from '@landerpay/checkout';

/** The time within which a request may be written. */
export type TimeToWrite = {
  /** Asked right before it is written. */
  readonly isLeft: () => boolean;
  readonly end: () => void;
};

/**
 * Begins the time to write a request. A timer counts it beside the clock: a clock that is set back meanwhile would say
 * that there is time long after there is none.
 */
export const beginTimeToWrite = (clock: Clock, milliseconds: number): TimeToWrite => {
  const begun = clock.now();
  let isOver = false;
  const end = clock.after(milliseconds, () => {
    isOver = true;
  });
  return {
    isLeft: () => {
      end();
      const passed = clock.now() - begun;
      return !isOver && passed >= 0 && passed <= milliseconds;
    },
    end,
  };
};
