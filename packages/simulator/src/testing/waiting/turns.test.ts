import { afterEach, expect, test, vi } from 'vitest';
import { lookFor } from './turns.js';

afterEach(() => {
  vi.useRealTimers();
});

test('gives up by the time that has passed, however long a look takes', async () => {
  let time = 0;
  const look = vi.fn(() => {
    time += 1000;
    return undefined;
  });
  expect(await lookFor(look, 3000, () => time)).toBeUndefined();
  expect(look).toHaveBeenCalledTimes(4);
});

test('looks once more when the time is over', async () => {
  expect(await lookFor(() => 'found', 0)).toBe('found');
});

test('waits in a test that has stopped the timers and the clock', async () => {
  vi.useFakeTimers();
  let looks = 0;
  const found = await lookFor(() => {
    looks += 1;
    return looks === 3 ? 'found' : undefined;
  }, 60_000);
  expect(found).toBe('found');
  expect(await lookFor(() => undefined, 20)).toBeUndefined();
});
