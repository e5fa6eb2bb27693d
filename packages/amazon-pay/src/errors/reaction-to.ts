import type { ErrorReaction } from './error-reaction.js';

/**
 * What helps against Amazon's codes, as a rule that also fits the relatives of those that are known; the first that
 * fits counts. Code by code it is in `amazon-errors.ts`, which stays out of the pages that buyers load.
 */
const rules: readonly (readonly [RegExp, ErrorReaction])[] = [
  [/^Buyer/, 'sign-in-again'],
  [/NotModifiable/, 'show-read-only'],
  [/OrderReference|BillingAgreement/, 'new-reference'],
  [/^Currency/, 'choose-another-currency'],
  [/^Invalid|^Missing|Mismatch/, 'give-up'],
];

/** For a code that nobody knows, drawing the widget again is all that can be tried. */
export const reactionTo = (amazonCode: string): ErrorReaction =>
  rules.find(([pattern]) => pattern.test(amazonCode))?.[1] ?? 'try-again';
