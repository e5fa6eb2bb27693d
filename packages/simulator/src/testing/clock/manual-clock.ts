import * as v from 'valibot';
import { exactly } from '../../misuse/exactly.js';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import { nextTurn } from '../waiting/turns.js';

/** How far to move a clock; what is given adds up. */
export type Span = {
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
};

/**
 * A clock that stands still until it is moved. `now` and `after` are what `@landerpay/amazon-pay` and
 * `@landerpay/react` take as `clock` in their configuration.
 */
export type ManualClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `run` once when the clock has been moved that far; gives the way to cancel it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /**
   * Moves the clock on. What falls due on the way runs in its order, each at its own time. Rejects with an Error that
   * says what to write where `span` is none, such as a bare number.
   */
  readonly advance: (span: Span) => Promise<void>;
};

type Alarm = { readonly at: number; readonly run: () => void };

const far = 'write how far, a number such as 15';
const amount = v.optional(v.pipe(v.number(far), v.finite(far)), 0);
const spanSchema = exactly({ hours: amount, minutes: amount, seconds: amount, milliseconds: amount });

/** Throws a SimulatorMisuse that says what to write where `span` is none, such as a bare number. */
export const millisecondsIn = (span: Span): number => {
  const { hours, minutes, seconds, milliseconds } = parseOrExplain('A span of time', spanSchema, span);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
};

/** Makes a clock that shows `start` (milliseconds since 1970; by default this moment) until it is moved. */
export const createManualClock = (start: number = Date.now()): ManualClock => {
  let time = start;
  const alarms = new Set<Alarm>();

  const nextUntil = (end: number): Alarm | undefined =>
    [...alarms].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];

  return {
    now: () => time,
    after: (milliseconds, run) => {
      const alarm = { at: time + Math.max(0, milliseconds), run };
      alarms.add(alarm);
      return () => {
        alarms.delete(alarm);
      };
    },
    advance: async (span) => {
      const milliseconds = millisecondsIn(span);
      if (milliseconds < 0)
        throw new RangeError('A clock can only be moved on: give advance() a span of 0 or more.');
      const end = time + milliseconds;
      for (let alarm = nextUntil(end); alarm !== undefined; alarm = nextUntil(end)) {
        alarms.delete(alarm);
        time = alarm.at;
        alarm.run();
        await nextTurn();
      }
      time = end;
    },
  };
};
