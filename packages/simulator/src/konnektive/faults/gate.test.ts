import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newGate } from './gate.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a delayed call goes on by itself when its time has come', async () => {
  const gate = newGate();
  const waited = gate.wait({ kind: 'delay', milliseconds: 5000 });
  await vi.advanceTimersByTimeAsync(4999);
  expect(gate.waiting()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await waited;
  expect(gate.waiting()).toBe(0);
});

test('a released delay leaves no timer behind', async () => {
  const gate = newGate();
  const waited = gate.wait({ kind: 'delay', milliseconds: 5000 });
  gate.release();
  await waited;
  expect(vi.getTimerCount()).toBe(0);
});

test('an observer hears of the call that makes the number full', async () => {
  const gate = newGate();
  const heard = vi.fn();
  const two = gate.untilWaiting(2).then(heard);
  const first = gate.wait({ kind: 'hold' });
  await Promise.resolve();
  expect(heard).not.toHaveBeenCalled();
  const second = gate.wait({ kind: 'hold' });
  await two;
  expect(heard).toHaveBeenCalledOnce();
  gate.release();
  await Promise.all([first, second]);
});

test('a call that does not wait is not seen waiting', async () => {
  const gate = newGate();
  await gate.wait({ kind: 'none' });
  expect(gate.waiting()).toBe(0);
});
