import { askFor } from '../amazon-script/property.js';
import { AmazonPayError } from './amazon-pay-error.js';
import type { WidgetErrorCode } from './error-codes.js';

/**
 * What to do after a widget's error:
 * - `sign-in-again`: call `signOut()`, show the button; the reference may be kept.
 * - `new-reference`: drop the reference and bind the widget with `reference: 'new'`.
 * - `configuration`: hide Amazon Pay and tell the developer; nothing that the buyer does can help.
 * - `ignore`: the widget still works (tracking prevention); a handle reports readiness instead of this error.
 * - `give-up`: show a general sentence; `redraw()` may help.
 */
export type WidgetReaction = 'sign-in-again' | 'new-reference' | 'configuration' | 'ignore' | 'give-up';

const buyerMessages: Readonly<Record<WidgetReaction, string>> = {
  'sign-in-again': 'Your Amazon session has ended. Please sign in again.',
  'new-reference': 'Please choose your address and payment method again.',
  configuration: 'Amazon Pay is not available at the moment.',
  ignore: '',
  'give-up': 'Amazon Pay had a problem. Please try again.',
};

/** Codes: developer.amazon.com, "handling widget errors". */
const meanings: Readonly<Record<string, readonly [WidgetErrorCode, WidgetReaction]>> = {
  BuyerSessionExpired: ['session-expired', 'sign-in-again'],
  BuyerNotAssociated: ['buyer-not-associated', 'sign-in-again'],
  InvalidOrderReferenceId: ['invalid-order-reference', 'new-reference'],
  StaleOrderReference: ['stale-order-reference', 'new-reference'],
  AddressNotModifiable: ['address-not-modifiable', 'new-reference'],
  PaymentMethodNotModifiable: ['payment-method-not-modifiable', 'new-reference'],
  InvalidSellerId: ['invalid-seller-id', 'configuration'],
  InvalidAccountStatus: ['invalid-account-status', 'configuration'],
  InvalidParameterValue: ['invalid-parameter', 'configuration'],
  MissingParameter: ['missing-parameter', 'configuration'],
  ReleaseEnvironmentMismatch: ['environment-mismatch', 'configuration'],
  CurrencyUnsupported: ['unsupported-currency', 'configuration'],
  ITP: ['tracking-prevention', 'ignore'],
};

/** An error that one of Amazon's widgets reported, with Amazon's own code and what to do about it. */
export class WidgetError extends AmazonPayError {
  readonly amazonCode: string;
  readonly reaction: WidgetReaction;

  constructor(amazonCode: string, amazonMessage: string) {
    const [code, reaction] = meanings[amazonCode] ?? ['unknown-widget-error', 'give-up'];
    super({
      code,
      source: 'amazon',
      buyerMessage: buyerMessages[reaction],
      retryable: reaction !== 'configuration',
      detail: `${amazonCode}: ${amazonMessage}`,
    });
    this.amazonCode = amazonCode;
    this.reaction = reaction;
  }
}

/** Reads Amazon's error object, which has only getters. Amazon's message names ids and options, never a person. */
export const parseWidgetError = (error: unknown): WidgetError =>
  new WidgetError(String(askFor(error, 'getErrorCode')), String(askFor(error, 'getErrorMessage')));
