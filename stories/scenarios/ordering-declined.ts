import type { ScriptedAttempt } from '@landerpay/crm/testing';
import { dearer, dearerLater } from '../shop/changed-after-the-offer.js';
import type { Scenario } from './scenario.js';

type Code = 'token-refused' | 'wrong-buyer' | 'reference-bound' | 'too-many-attempts' | 'unavailable';

const refused = (code: Code): readonly ScriptedAttempt[] => [
  [{ outcome: 'refusal', code, detail: 'The scenario says so.' }],
];

/** The buyer reads why no order was made, and goes on choosing; more of it is in the simulator's table. */
export const orderingDeclined = {
  'declined-unnamed': {
    title: 'The payment is declined without a reason',
    amazon: 'declined-once',
    reasons: 'withheld',
  },
  'not-booked': {
    title: 'No order was made',
    attempts: [[{ outcome: 'not-placed', why: 'not-booked' }]],
  },
  'price-changed': { title: 'The price has changed', between: dearer },
  'terms-changed': { title: 'The terms have changed', between: dearerLater },
  'token-refused': {
    title: 'The session is over when the order is placed',
    attempts: refused('token-refused'),
  },
  'wrong-buyer': { title: 'Another buyer has signed in', attempts: refused('wrong-buyer') },
  'reference-bound': { title: 'The order reference is in use', attempts: refused('reference-bound') },
  'too-many-attempts': { title: 'Too many attempts', attempts: refused('too-many-attempts') },
  'shop-busy': { title: 'The shop takes no orders just now', attempts: refused('unavailable') },
} as const satisfies Readonly<Record<string, Scenario>>;
