import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderNumber } from '../test-world/scripted-crm.test.support.js';
import type { AttemptState } from './attempt.js';
import { attemptStates } from './states.js';
import { isMovedBy, type Verdict } from './verdict.js';

const placed: Verdict = {
  becomes: 'placed',
  answer: {
    outcome: 'placed',
    order: {
      number: orderNumber('ORDER1'),
      lines: [],
      shipping: { amount: 0, currency: 'USD' },
      total: { amount: 1, currency: 'USD' },
    },
  },
};

const verdicts: readonly Verdict[] = [
  placed,
  { ...placed, becomes: 'review' },
  { becomes: 'declined', answer: { outcome: 'declined', reason: 'Declined', retry: 'same-reference' } },
  { becomes: 'rejected', answer: { outcome: 'rejected', because: 'account' } },
  { becomes: 'not-booked' },
  {
    becomes: 'awaiting-buyer',
    answer: { outcome: 'action-required', url: 'https://pay.example', expiresAt: '2026-03-01T12:00:00.000Z' },
  },
  { becomes: 'settling' },
  { becomes: 'held', because: 'booked-differently' },
];

/** Placed > review > declined, rejected > not booked > unknown. */
const strength: Readonly<Record<AttemptState, number>> = {
  placed: 5,
  review: 4,
  declined: 3,
  rejected: 3,
  'not-booked': 2,
  'not-sent': 2,
  settling: 1,
  'awaiting-buyer': 1,
  held: 1,
  sent: 1,
  identified: 0,
  claimed: 0,
};

it('ledger 20: weaker knowledge never overwrites stronger, whatever comes in whatever order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...attemptStates),
      fc.array(fc.constantFrom(...verdicts)),
      (first, learned) => {
        let state: AttemptState = first;
        for (const verdict of learned) {
          if (!isMovedBy(state, verdict)) continue;
          expect(strength[verdict.becomes]).toBeGreaterThanOrEqual(strength[state]);
          state = verdict.becomes;
        }
        const placedOnce = first === 'placed' || learned.includes(placed);
        if (placedOnce) expect(state).toBe('placed');
      },
    ),
  );
});

it('ledger 20: among answers of one strength the first stays, once the CRM has spoken', () => {
  for (const verdict of verdicts) {
    expect(isMovedBy('placed', verdict)).toBe(false);
    expect(isMovedBy('declined', verdict)).toBe(['placed', 'review'].includes(verdict.becomes));
    expect(isMovedBy('rejected', verdict)).toBe(['placed', 'review'].includes(verdict.becomes));
    expect(isMovedBy('review', verdict)).toBe(verdict.becomes === 'placed');
  }
});
