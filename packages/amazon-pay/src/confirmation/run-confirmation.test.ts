import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../clock/manual-clock.test.support.js';
import { runConfirmation } from './run-confirmation.js';

/** Amazon, the shop's server and the time limit, each of which does what the test says, when it says so. */
const stage = () => {
  const ends: string[] = [];
  let handOver = (_flow: unknown): void => {};
  let answer = (_confirmed: boolean): void => {};
  let refuse = (_cause: unknown): void => {};
  const clock = createManualClock();
  const signals: AbortSignal[] = [];
  const flow = { success: () => ends.push('success'), error: () => ends.push('error') };
  const result = runConfirmation({
    begin: (started) => {
      handOver = started;
    },
    confirm: (signal) => {
      signals.push(signal);
      return new Promise((resolve, reject) => {
        answer = resolve;
        refuse = reject;
      });
    },
    confirmWithin: 3_000,
    after: clock.after,
  });
  return {
    ends,
    signals,
    result,
    clock,
    isLimited: () => clock.waiting() > 0,
    steps: {
      started: () => handOver(flow),
      confirmed: () => answer(true),
      refused: () => answer(false),
      thrown: () => refuse(new Error('offline')),
      late: () => clock.advance(3_000),
      left: () => void dispatchEvent(new PageTransitionEvent('pagehide')),
      stayed: () => clock.advance(15_000),
    },
  };
};

/** Lets everything happen that waits for nothing else. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const play = async (...steps: readonly (keyof ReturnType<typeof stage>['steps'])[]) => {
  const played = stage();
  for (const step of steps) {
    played.steps[step]();
    await settled();
  }
  return { ...played, result: await played.result };
};

describe('runConfirmation', () => {
  test('leaves for Amazon when the server has confirmed', async () => {
    const { ends, result, signals, isLimited } = await play('started', 'confirmed', 'left');
    expect(result).toEqual({ name: 'leaving' });
    expect(ends).toEqual(['success']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    expect(isLimited()).toBe(false);
  });

  test('a browser that does not leave after all gives the page back, in fifteen seconds', async () => {
    const { ends, steps, clock, result } = stage();
    steps.started();
    await settled();
    steps.confirmed();
    await settled();
    clock.advance(14_999);
    await settled();
    expect(ends).toEqual(['success']);
    clock.advance(1);
    expect(await result).toMatchObject({
      name: 'stayed',
      error: { code: 'confirmation-interrupted', retryable: true, reaction: 'try-again' },
    });
    expect(ends).toEqual(['success', 'error']);
    steps.left();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled();
    expect(ends).toEqual(['success', 'error']);
  });

  test('gives the page back when the server has not', async () => {
    const { ends, result, isLimited } = await play('started', 'refused');
    expect(result).toEqual({ name: 'not-confirmed' });
    expect(ends).toEqual(['error']);
    expect(isLimited()).toBe(false);
  });

  test('gives the page back when confirm() throws, and says that nobody knows', async () => {
    const { ends, result, isLimited } = await play('started', 'thrown');
    expect(result).toMatchObject({
      name: 'unknown',
      error: { code: 'confirmation-unanswered', retryable: true, cause: new Error('offline') },
    });
    expect(ends).toEqual(['error']);
    expect(isLimited()).toBe(false);
  });

  test('gives the page back at the limit, stops the request and hears of it no more', async () => {
    const { ends, result, signals } = await play('started', 'late', 'confirmed');
    expect(result).toMatchObject({ name: 'unknown', error: { code: 'confirmation-unanswered' } });
    expect(ends).toEqual(['error']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('a flow that comes after the limit is ended at once, and nothing is confirmed', async () => {
    const { ends, result, signals } = await play('late', 'started');
    expect(result).toMatchObject({ name: 'not-started', error: { code: 'confirmation-unavailable' } });
    expect(ends).toEqual(['error']);
    expect(signals).toEqual([]);
  });

  test('a page that is shown again after it was left is given back', async () => {
    const { ends } = await play('started', 'confirmed', 'left');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(ends).toEqual(['success']);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(ends).toEqual(['success', 'error']);
  });

  test('whatever comes in whatever order, the buyer leaves or has a usable page', async () => {
    const step = fc.constantFrom('started', 'confirmed', 'refused', 'thrown', 'late', 'left', 'stayed');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.boolean())), async (steps) => {
        const played = stage();
        for (const [name, waits] of steps) {
          played.steps[name]();
          if (waits) await settled();
        }
        played.steps.started();
        await settled();
        played.steps.late();
        await settled();
        played.steps.stayed();
        const { name } = await played.result;
        await settled();
        const isConfirmed = name === 'leaving' || name === 'stayed';
        expect(played.ends).toEqual([
          ...(isConfirmed ? ['success'] : []),
          ...(name === 'leaving' ? [] : ['error']),
        ]);
        expect(played.signals.length).toBeLessThanOrEqual(1);
        expect(played.isLimited()).toBe(false);
        if (isConfirmed) expect(steps.map(([step]) => step)).toContain('confirmed');
        if (name === 'leaving') expect(steps.map(([step]) => step)).toContain('left');
      }),
    );
  });
});
