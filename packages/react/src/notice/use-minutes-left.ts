'use client';

import type { Clock } from '@landerpay/checkout';
import { useCallback, useSyncExternalStore } from 'react';

const minute = 60_000;

/** How many minutes are left until `end`, begun ones counted; renders again when that changes. 0 without an end. */
export const useMinutesLeft = (clock: Clock, end: number | null): number => {
  const minutesLeft = (): number => Math.max(0, Math.ceil(((end ?? 0) - clock.now()) / minute));
  const followMinutes = useCallback(
    (changed: () => void) => {
      let cancel = (): void => {};
      const waitForNext = (): void => {
        const left = (end ?? 0) - clock.now();
        if (left > 0) cancel = clock.after(left % minute || minute, hear);
      };
      const hear = (): void => {
        waitForNext();
        changed();
      };
      waitForNext();
      return () => cancel();
    },
    [clock, end],
  );
  // React reads again once it follows: minutes may pass between a rendering and its effects.
  return useSyncExternalStore(followMinutes, minutesLeft, minutesLeft);
};
