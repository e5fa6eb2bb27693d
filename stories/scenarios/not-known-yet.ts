import { sentByTheSecondClick } from '../shop/sent-by-the-second-click.js';
import type { Scenario } from './scenario.js';

const since = '2026-01-02T03:04:05Z';
const settling = { outcome: 'settling', since, resume: false } as const;

/** The order was sent, and nobody can say yet how it ends. */
export const notKnownYet = {
  'answer-never': { title: 'The order is being placed', attempts: [[{ outcome: 'never' }]] },
  settling: { title: 'Nobody knows how the order ended', attempts: [[settling]] },
  'answer-lost': {
    title: 'The answer is lost, the order is found',
    attempts: [[{ outcome: 'lost' }, settling, { outcome: 'placed' }]],
  },
  'not-sent': { title: 'The order was never sent', between: sentByTheSecondClick },
  'bank-asks': {
    title: 'The buyer’s bank asks for more',
    attempts: [
      [
        {
          outcome: 'action-required',
          url: 'https://payments.amazon.com/confirm',
          expiresAt: '2099-01-01T00:00:00Z',
        },
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
