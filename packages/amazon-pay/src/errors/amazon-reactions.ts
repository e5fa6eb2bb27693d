import type { ErrorReaction } from './error-reaction.js';

/**
 * Amazon's codes and what helps against each. `ignore`: the widget lives on, and nothing needs to be done.
 * The explanations are in `amazon-errors.ts`, so that they stay out of the pages that buyers load.
 */
export const amazonReactions = {
  AddressNotModifiable: 'show-read-only',
  BuyerNotAssociated: 'sign-in-again',
  BuyerSessionExpired: 'sign-in-again',
  CurrencyUnsupported: 'choose-another-currency',
  InvalidAccountStatus: 'give-up',
  InvalidOrderReferenceId: 'new-reference',
  InvalidParameter: 'give-up',
  InvalidParameterValue: 'give-up',
  InvalidParameterValueNonSmartPhone: 'give-up',
  InvalidParameterValueSmartPhone: 'give-up',
  InvalidSellerId: 'give-up',
  ITP: 'ignore',
  MerchantAborted: 'try-again',
  MissingParameter: 'give-up',
  PaymentMethodNotModifiable: 'show-read-only',
  ReleaseEnvironmentMismatch: 'give-up',
  StaleOrderReference: 'new-reference',
  UnknownError: 'try-again',
} as const satisfies Readonly<Record<string, ErrorReaction | 'ignore'>>;

/** The codes of Amazon's widgets that are known. Amazon may have others. */
export type AmazonErrorCode = keyof typeof amazonReactions;

const isKnown = (code: string): code is AmazonErrorCode => Object.hasOwn(amazonReactions, code);

/** For a code that nobody knows, drawing the widget again is all that can be tried. */
export const reactionTo = (amazonCode: string): ErrorReaction | 'ignore' =>
  isKnown(amazonCode) ? amazonReactions[amazonCode] : 'try-again';
