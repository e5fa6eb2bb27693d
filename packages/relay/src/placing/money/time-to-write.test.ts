import type { Clock } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { movedClock, seconds } from '../../test-world/moved-clock.test.support.js';
import { beginTimeToWrite } from './time-to-write.js';

/** A clock that can be set to another time, while timers count on. */
const setClock = () => {
  const { clock, advance } = movedClock();
  let wrongBy = 0;
  const wrong: Clock = { ...clock, now: () => clock.now() + wrongBy };
  const set = (by: number): void => {
    wrongBy += by;
  };
  return { clock: wrong, advance, set };
};

it('ledger 12: a request is written within its time, and not after it', () => {
  const { clock, advance } = setClock();
  const time = beginTimeToWrite(clock, 10 * seconds);
  advance(10 * seconds - 1);
  expect(time.isLeft()).toBe(true);
  const late = beginTimeToWrite(clock, 10 * seconds);
  advance(10 * seconds + 1);
  expect(late.isLeft()).toBe(false);
});

it.each([
  ['while it runs', -3],
  ['by as much as has passed', -11],
  ['by more', -60],
])('ledger 12: a clock that is set back %s makes no time', (_, by) => {
  const { clock, advance, set } = setClock();
  const time = beginTimeToWrite(clock, 10 * seconds);
  advance(11 * seconds);
  set(by * seconds);
  expect(time.isLeft()).toBe(false);
});

it('ledger 12: nor does one that is set back at once', () => {
  const { clock, set } = setClock();
  const time = beginTimeToWrite(clock, 10 * seconds);
  set(-60 * seconds);
  expect(time.isLeft()).toBe(false);
});
