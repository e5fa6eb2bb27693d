import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createManualClock, type Span } from './manual-clock.js';

test('stands still until it is moved', async () => {
  const clock = createManualClock(1_000);
  expect(clock.now()).toBe(1_000);
  await clock.advance({ hours: 1, minutes: 2, seconds: 3, milliseconds: 4 });
  expect(clock.now()).toBe(1_000 + 3_723_004);
});

test('what is due runs at its own time, in its order, also when it was asked for on the way', async () => {
  const clock = createManualClock(0);
  const heard: string[] = [];
  const say = (word: string) => () => heard.push(`${word} ${clock.now()}`);
  clock.after(300, say('late'));
  clock.after(100, () => {
    say('early')();
    clock.after(100, say('between'));
  });
  clock.after(400, say('never'));
  await clock.advance({ milliseconds: 399 });
  expect(heard).toEqual(['early 100', 'between 200', 'late 300']);
});

test('what was cancelled does not run', async () => {
  const clock = createManualClock(0);
  const heard: string[] = [];
  const cancel = clock.after(10, () => heard.push('cancelled'));
  clock.after(5, cancel);
  await clock.advance({ seconds: 1 });
  expect(heard).toEqual([]);
});

test('cannot be moved back', async () => {
  const clock = createManualClock(0);
  await expect(clock.advance({ minutes: -1 })).rejects.toThrow('can only be moved on');
  expect(clock.now()).toBe(0);
});

test.each([
  [900, 'write an object: there are hours, minutes, seconds, milliseconds'],
  ['15 minutes', 'write an object'],
  [{ minute: 15 }, '(minute): there is no such name: there are hours, minutes'],
  [{ minutes: Number.NaN }, '(minutes): write how far, a number such as 15'],
  [{ hours: Number.POSITIVE_INFINITY }, '(hours): write how far'],
  [{ seconds: '15' }, '(seconds): write how far'],
])('is not moved by %j, which is no span of time', async (span, advice) => {
  const clock = createManualClock(0);
  await expect(Reflect.apply(clock.advance, undefined, [span])).rejects.toThrow(advice);
  expect(clock.now()).toBe(0);
});

test('however a way is cut into spans, the same runs at the same times', async () => {
  const run = async (alarms: readonly number[], spans: readonly Span[]): Promise<readonly number[]> => {
    const clock = createManualClock(0);
    const heard: number[] = [];
    for (const at of alarms) clock.after(at, () => heard.push(clock.now()));
    for (const span of spans) await clock.advance(span);
    return heard;
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(500), { maxLength: 5 }),
      fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }),
      async (alarms, steps) => {
        const total = steps.reduce((sum, step) => sum + step, 0);
        const inSteps = await run(
          alarms,
          steps.map((milliseconds) => ({ milliseconds })),
        );
        expect(inSteps).toEqual(await run(alarms, [{ milliseconds: total }]));
        expect(inSteps).toEqual(alarms.filter((at) => at <= total).toSorted((a, b) => a - b));
      },
    ),
  );
});
