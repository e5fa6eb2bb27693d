import { expect, test } from 'vitest';
import { SimulatorMisuse } from '../index.js';
import { planOf } from './plan.js';

test.each<[string, unknown]>([
  ['The script (on): ', { on: 'order/refunds', drop: 'afterCommit' }],
  ['The script (times): ', { on: '*', times: 0 }],
  ['The script (dorp): ', { on: '*', dorp: 'afterCommit' }],
  ['error and decline exclude each other', { on: 'order/import', error: 'no', decline: 'no' }],
  ['a dropped connection carries no status or html', { on: '*', drop: 'afterCommit', status: 502 }],
  ['`at` and `retryAfter` belong to a gateway page', { on: '*', at: 'afterCommit' }],
  ['`by` says how', { on: '*', by: 'reset' }],
  ['`by` says how', { on: '*', by: 'reset', drop: 'midReply' }],
  [
    '`decline` can happen on "order/import" and "upsale/import" and "order/preauth" only',
    { on: 'leads/import', decline: 'no' },
  ],
  ['`review` can happen on "order/import" only', { on: '*', review: true }],
  [
    '`redirect` can happen on "order/import" and "upsale/import" only',
    { on: 'order/query', redirect: 'url' },
  ],
  ['decline and redirect exclude each other', { on: 'order/import', decline: 'no', redirect: 'url' }],
  ['what fails before the commit', { on: 'order/import', drop: 'beforeCommit', decline: 'no' }],
  ['what fails before the commit', { on: 'order/import', status: 502, hold: 'afterCommit' }],
  ['held or delayed, not both', { on: '*', hold: 'afterCommit', delayMs: 5 }],
])('a script that makes no sense is refused: %s', (sentence, script) => {
  expect(() => planOf(script)).toThrow(SimulatorMisuse);
  expect(() => planOf(script)).toThrow(sentence);
});

test('a script becomes a plan', () => {
  expect(
    planOf({ on: 'order/import', hold: 'beforeCommit', status: 503, at: 'afterCommit', times: 3 }),
  ).toEqual({
    on: 'order/import',
    times: 3,
    before: { kind: 'hold' },
    after: { kind: 'none' },
    handling: { kind: 'endpoint', ordered: { kind: 'as-usual' } },
    delivery: {
      kind: 'page',
      at: 'afterCommit',
      status: 503,
      html: expect.stringContaining('503'),
      retryAfter: null,
    },
  });
});
