import type { ScriptedAttempt } from '@landerpay/crm/testing';
import { dearerAfterTheOffer } from '../shop/dearer-after-the-offer.js';
import type { Scenario } from './scenario.js';

type Code = 'token-refused' | 'wrong-buyer' | 'reference-bound' | 'too-many-attempts' | 'unavailable';

const refused = (code: Code): readonly ScriptedAttempt[] => [
  [{ outcome: 'refusal', code, detail: 'The scenario says so.' }],
];

/** The buyer reads why no order was made, and goes on choosing. */
export const orderingDeclined = {
  'card-declined': { title: 'The first card is declined', declines: ['InvalidPaymentMethod'] },
  'amazon-rejected': { title: 'Amazon rejects the payment', declines: ['AmazonRejected'] },
  'timed-out': { title: 'Amazon takes too long', declines: ['TransactionTimedOut'] },
  'processing-failure': { title: 'Amazon has a failure', declines: ['ProcessingFailure'] },
  'declined-unnamed': {
    title: 'The payment is declined without a reason',
    declines: ['InvalidPaymentMethod'],
    reasons: 'withheld',
  },
  'address-rejected': {
    title: 'The shop cannot deliver to the address',
    attempts: [
      [
        {
          outcome: 'rejected',
          because: 'fields',
          fields: [{ field: 'shipPostalCode', problem: 'invalid' }],
        },
      ],
    ],
  },
  'not-booked': {
    title: 'No order was made',
    attempts: [[{ outcome: 'not-placed', why: 'not-booked' }]],
  },
  'price-changed': { title: 'The price has changed', between: dearerAfterTheOffer },
  'token-refused': {
    title: 'The session is over when the order is placed',
    attempts: refused('token-refused'),
  },
  'wrong-buyer': { title: 'Another buyer has signed in', attempts: refused('wrong-buyer') },
  'reference-bound': { title: 'The order reference is in use', attempts: refused('reference-bound') },
  'too-many-attempts': { title: 'Too many attempts', attempts: refused('too-many-attempts') },
  'shop-busy': { title: 'The shop takes no orders just now', attempts: refused('unavailable') },
} as const satisfies Readonly<Record<string, Scenario>>;
