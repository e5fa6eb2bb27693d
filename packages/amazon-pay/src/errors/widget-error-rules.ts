import type { WidgetErrorCode } from './error-codes.js';
import type { ErrorReaction } from './error-reaction.js';

/** What an error comes to; a sentence is there where there is more to say than for any error. */
type Rule = readonly [pattern: RegExp, ErrorReaction, WidgetErrorCode, buyerMessage?: string];

/**
 * What Amazon's codes come to, as rules that also fit the relatives of those that are known; the first that fits counts.
 * Code by code it is in `amazon-errors.ts`, which stays out of the pages that buyers load.
 */
const rules: readonly Rule[] = [
  [/^Buyer/, 'sign-in-again', 'session-expired', 'Your Amazon session has ended. Please sign in again.'],
  [
    /NotModifiable/,
    'show-read-only',
    'reference-unusable',
    'Your choice can no longer be changed for this order.',
  ],
  [
    /OrderReference|BillingAgreement/,
    'new-reference',
    'reference-unusable',
    'Please choose your address and payment method again.',
  ],
  [/^Currency/, 'choose-another-currency', 'currency-unsupported', 'Please choose another currency.'],
  [/^Invalid|^Missing|Mismatch/, 'give-up', 'widget-refused'],
];

/** For a code that nobody knows, drawing the widget again is all that can be tried. */
const unknown: Rule = [/./, 'try-again', 'widget-failed'];

export const ruleFor = (amazonCode = ''): Rule =>
  rules.find(([pattern]) => pattern.test(amazonCode)) ?? unknown;
