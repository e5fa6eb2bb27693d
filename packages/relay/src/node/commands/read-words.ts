import { type OrderNumber, parseOrderNumber } from '@landerpay/checkout';
import * as v from 'valibot';
import type { Time } from '../../ledger/attempt.js';
import { type AttemptId, attemptId } from '../../secrets/identifiers.js';
import { UsageError } from './command.js';

/** An attempt's id, as `attempts` prints it. */
export const readAttemptId = (word: string): AttemptId => {
  const read = v.safeParse(attemptId, word);
  if (read.success) return read.output;
  throw new UsageError('The attempt must be written as `landerpay-relay attempts` prints it: 22 characters.');
};

/** An order's number in the CRM. */
export const readOrder = (word: string): OrderNumber => {
  const number = parseOrderNumber(word);
  if (number !== undefined) return number;
  throw new UsageError('The order must be written as the CRM shows it, like D6C8C390A7.');
};

/** A reason for the audit: one line, not empty, and not longer than 200 characters. */
export const readBecause = (word: string | undefined): string => {
  const because = word?.trim() ?? '';
  if (because !== '' && because.length <= 200) return because;
  throw new UsageError(
    'Write why, in up to 200 characters: --because TEXT. It is kept; name no buyer in it.',
  );
};

const units = { m: 60_000, h: 60 * 60_000, d: 24 * 60 * 60_000 } as const;

const isUnit = (text: string): text is keyof typeof units => text in units;

/** `2026-11-24`, `2026-11-24T18:00:00Z`, or how long ago: `90m`, `24h`, `7d`. */
export const readSince = (word: string, now: Time): Time => {
  const [, count = '', unit = ''] = /^(\d{1,4})([mhd])$/.exec(word) ?? [];
  if (isUnit(unit)) return now - Number(count) * units[unit];
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(word);
  const time = isTime ? Date.parse(word) : Number.NaN;
  if (!Number.isNaN(time) && time <= now) return time;
  throw new UsageError(
    'Write since when, in the past: --since 2026-11-24, --since 2026-11-24T18:00:00Z, or 90m, 24h, 7d ago.',
  );
};

/** A number of rows, from 1 to 10,000. */
export const readLimit = (word: string | undefined): number => {
  if (word === undefined) return 50;
  if (/^[1-9]\d{0,3}$|^10000$/.test(word)) return Number(word);
  throw new UsageError('--limit must be a number from 1 to 10000.');
};
