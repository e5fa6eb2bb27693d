import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pausingClock } from './pausing-clock.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('pausingClock', () => {
  test('runs nothing before it is let go', () => {
    const run = vi.fn();
    pausingClock().after(10, run);
    vi.advanceTimersByTime(1_000);
    expect(run).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('runs what is due, once', () => {
    const clock = pausingClock();
    const run = vi.fn();
    clock.goOn();
    clock.after(10, run);
    vi.advanceTimersByTime(9);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('runs nothing that was cancelled, or was due while it was paused', () => {
    const clock = pausingClock();
    const run = vi.fn();
    clock.goOn();
    clock.after(10, run)();
    clock.after(20, run);
    clock.pause();
    expect(vi.getTimerCount()).toBe(0);
    clock.goOn();
    vi.advanceTimersByTime(1_000);
    expect(run).not.toHaveBeenCalled();
  });

  test('tells the time', () => {
    vi.setSystemTime(1_234);
    expect(pausingClock().now()).toBe(1_234);
  });
});
