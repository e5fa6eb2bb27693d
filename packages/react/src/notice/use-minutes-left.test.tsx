import { createManualClock } from '@landerpay/simulator/testing';
import { renderHook } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { useMinutesLeft } from './use-minutes-left.js';

test('minutes that pass between a rendering and its effects are counted too', () => {
  const clock = createManualClock();
  const end = clock.now() + 3 * 60_000;
  const { result } = renderHook(() => {
    useLayoutEffect(() => {
      void clock.advance({ minutes: 2 });
    }, []);
    return useMinutesLeft(clock, end);
  });
  expect(result.current).toBe(1);
});
