import { parseOrderNumber } from '@landerpay/checkout';
import type { ScriptedAttempt } from '@landerpay/crm/testing';
import type { Scenario } from './scenario.js';

const boughtBefore = (number: string): readonly ScriptedAttempt[] => {
  const order = parseOrderNumber(number);
  if (order === undefined) throw new RangeError(`${number} is no order number.`);
  return [[{ outcome: 'refusal', code: 'already-placed', order, detail: 'The scenario says so.' }]];
};

/** The checkout ends with an order, or stops. */
export const atTheEnd = {
  'in-review': {
    title: 'The shop checks the order',
    attempts: [[{ outcome: 'placed', review: 'pending' }]],
  },
  'review-refused': {
    title: 'The shop turns the order down later',
    attempts: [[{ outcome: 'placed', review: 'refused' }]],
  },
  'bought-before': { title: 'The same was bought before', attempts: boughtBefore('A7F0C2') },
  'account-refused': {
    title: 'The shop’s own account is refused',
    attempts: [[{ outcome: 'rejected', because: 'account' }]],
  },
  malformed: {
    title: 'The page has a mistake',
    attempts: [[{ outcome: 'refusal', code: 'malformed', detail: 'The scenario says so.' }]],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
