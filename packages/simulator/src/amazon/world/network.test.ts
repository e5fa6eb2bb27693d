import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNetwork } from './network.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const passedThrough = (network: ReturnType<typeof createNetwork>) => {
  const passed: string[] = [];
  return { passed, pass: (name: string) => network.pass().then(() => void passed.push(name)) };
};

test('a fast network lets everything pass at once', async () => {
  const network = createNetwork();
  await network.pass();
  expect(network.isSlow()).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('a slow one takes its time for each', async () => {
  const network = createNetwork();
  const { passed, pass } = passedThrough(network);
  network.delay(2_500);
  void pass('script');
  await vi.advanceTimersByTimeAsync(2_499);
  expect(passed).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(passed).toEqual(['script']);
});

test('a held one waits until it is released, and is fast from then on', async () => {
  const network = createNetwork();
  const { passed, pass } = passedThrough(network);
  network.hold();
  const both = Promise.all([pass('script'), pass('widget')]);
  await network.untilWaiting(2);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(passed).toEqual([]);
  network.release();
  await both;
  await pass('act');
  expect(passed).toEqual(['script', 'widget', 'act']);
});

test('what waits can be let pass, while what comes later still waits', async () => {
  const network = createNetwork();
  const { passed, pass } = passedThrough(network);
  network.hold();
  const first = pass('first');
  await network.untilWaiting();
  network.letPass();
  await first;
  void pass('second');
  await network.untilWaiting();
  expect(passed).toEqual(['first']);
});

test('a release ends delays too, and leaves no timer behind', async () => {
  const network = createNetwork();
  const { passed, pass } = passedThrough(network);
  network.delay(2_500);
  const waiting = pass('script');
  network.release();
  await waiting;
  expect(passed).toEqual(['script']);
  expect(vi.getTimerCount()).toBe(0);
});
