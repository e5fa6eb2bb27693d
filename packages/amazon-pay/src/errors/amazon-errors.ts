import type { ErrorReaction } from './error-reaction.js';

/** What is known of one of Amazon's codes. */
export type AmazonErrorFacts = {
  /** For the developer. */
  readonly happened: string;
  /**
   * What has become of the widget: it works on (`lives`), it shows Amazon's text for the buyer and tells nothing more
   * (`dead`), or Amazon's script has drawn nothing at all (`not-drawn`).
   */
  readonly widget: 'lives' | 'dead' | 'not-drawn';
  /** What the program does. `ignore`: nothing, and the error is not told. */
  readonly reaction: ErrorReaction | 'ignore';
};

/**
 * Every code that Amazon's widgets are known to report (developer.amazon.com, "handling widget errors"; those of
 * `design` from the script itself). One that is not here comes as `widget-failed` with its code and text, and is tried
 * again, unless its name tells that it is a relative of one that is here.
 * For documentation and tools: nothing in this library loads it.
 */
export const amazonErrors = {
  AddressNotModifiable: {
    happened: 'The address cannot be changed in the state that the reference is in, e.g. confirmed.',
    widget: 'dead',
    reaction: 'show-read-only',
  },
  BuyerNotAssociated: {
    happened: 'The reference is not this buyer’s: somebody else has signed in, or nobody.',
    widget: 'dead',
    reaction: 'sign-in-again',
  },
  BuyerSessionExpired: {
    happened: 'The buyer’s session at Amazon is over, about 15 minutes after the last sign of life.',
    widget: 'dead',
    reaction: 'sign-in-again',
  },
  CurrencyUnsupported: {
    happened: 'Amazon does not take the presentment currency.',
    widget: 'dead',
    reaction: 'choose-another-currency',
  },
  InvalidAccountStatus: {
    happened: 'The seller’s account is suspended, or not set up for Amazon Pay.',
    widget: 'dead',
    reaction: 'give-up',
  },
  InvalidOrderReferenceId: {
    happened: 'Amazon does not know the reference, or it is another seller’s.',
    widget: 'dead',
    reaction: 'new-reference',
  },
  InvalidParameterValue: {
    happened: 'An option has a value that Amazon does not take.',
    widget: 'dead',
    reaction: 'give-up',
  },
  InvalidParameterValueNonSmartPhone: {
    happened: 'design.padding was given without a designMode.',
    widget: 'dead',
    reaction: 'give-up',
  },
  InvalidParameterValueSmartPhone: {
    happened: 'design.size was given together with a designMode.',
    widget: 'dead',
    reaction: 'give-up',
  },
  InvalidSellerId: {
    happened: 'Amazon does not know the seller id.',
    widget: 'dead',
    reaction: 'give-up',
  },
  ITP: {
    happened: 'Safari’s tracking prevention is in the way of Amazon’s cookies.',
    widget: 'lives',
    reaction: 'ignore',
  },
  MissingParameter: {
    happened:
      'An option is missing that Amazon needs: the seller id, a size, or the Consent widget’s agreement.',
    widget: 'not-drawn',
    reaction: 'give-up',
  },
  PaymentMethodNotModifiable: {
    happened: 'The payment method cannot be changed in the state that the reference is in, e.g. confirmed.',
    widget: 'dead',
    reaction: 'show-read-only',
  },
  ReleaseEnvironmentMismatch: {
    happened: 'The reference is one of production and the script the sandbox’s, or the other way round.',
    widget: 'dead',
    reaction: 'give-up',
  },
  StaleOrderReference: {
    happened: 'The reference was not confirmed within three hours, and Amazon has canceled it.',
    widget: 'dead',
    reaction: 'new-reference',
  },
  UnknownError: {
    happened: 'Something went wrong for which Amazon has no other code.',
    widget: 'dead',
    reaction: 'try-again',
  },
} as const satisfies Readonly<Record<string, AmazonErrorFacts>>;

/** The codes of Amazon's widgets that are known. Amazon may have others. */
export type AmazonErrorCode = keyof typeof amazonErrors;
