import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { RelayEvent } from '../events/event.js';
import { logToPino } from './log-to-pino.js';

it.each<[RelayEvent, number]>([
  [{ event: 'failed', during: 'sweep', error: 'SqliteError', code: 'SQLITE_FULL' }, 50],
  [{ event: 'amazon-answered', answer: 'unavailable', detail: 'Amazon answered 503.' }, 40],
  [{ event: 'refused', reason: 'origin-refused' }, 30],
])('writes %o at level %i, as one line of JSON', (event, level) => {
  const written: string[] = [];
  logToPino(pino({ base: null, timestamp: false }, { write: (line) => written.push(line) }))(event);
  expect(written.map((line) => JSON.parse(line))).toEqual([{ level, ...event }]);
});
