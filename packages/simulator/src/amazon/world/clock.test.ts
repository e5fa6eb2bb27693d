import { expect, it } from 'vitest';
import { createClock, hours, minutes } from './clock.js';

it('runs ahead of the computer’s time by what it was moved, and comes back', () => {
  let computer = 1000;
  const clock = createClock(() => computer);
  clock.advance(minutes(15));
  clock.advance(hours(1));
  computer = 2000;
  expect(clock.now()).toBe(2000 + 75 * 60 * 1000);
  clock.reset();
  expect(clock.now()).toBe(2000);
});
