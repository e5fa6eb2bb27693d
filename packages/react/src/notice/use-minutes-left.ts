'use client';

import type { Clock } from '@landerpay/checkout';
import { useEffect, useState } from 'react';

const minute = 60_000;

/** How many minutes are left until `end`, begun ones counted; renders again when that changes. 0 without an end. */
export const useMinutesLeft = (clock: Clock, end: number | null): number => {
  const [, look] = useState(0);
  const left = end === null ? 0 : Math.max(0, end - clock.now());
  const minutes = Math.ceil(left / minute);
  useEffect(() => {
    if (minutes > 0) return clock.after(left % minute || minute, () => look((looks) => looks + 1));
    return undefined;
  });
  return minutes;
};
