import { askFor } from '../amazon-script/property.js';
import { AmazonPayError } from './amazon-pay-error.js';
import type { WidgetErrorCode } from './error-codes.js';
import type { ErrorReaction } from './error-reaction.js';
import { reactionTo } from './reaction-to.js';

/** What a widget's error comes to, by what helps. A sentence is there where there is more to say than for any error. */
export const widgetErrors: Readonly<
  Record<ErrorReaction, readonly [code: WidgetErrorCode, buyerMessage?: string]>
> = {
  'sign-in-again': ['session-expired', 'Your Amazon session has ended. Please sign in again.'],
  'new-reference': ['reference-unusable', 'Please choose your address and payment method again.'],
  'show-read-only': ['reference-unusable', 'Your choice can no longer be changed for this order.'],
  'choose-another-currency': ['currency-unsupported', 'Please choose another currency.'],
  'try-again': ['widget-failed'],
  'give-up': ['widget-refused'],
};

/** Tracking prevention of the browser (Safari) was in the way; the widget lives on. */
const harmless = 'ITP';

/**
 * Reads Amazon's error object, which has only getters. Amazon's message names ids and options, never a person.
 * Undefined when nothing needs to be done, because the widget lives on.
 */
export const parseWidgetError = (cause: unknown): AmazonPayError | undefined => {
  const given = askFor(cause, 'getErrorCode');
  const amazonCode = given ? String(given) : undefined;
  if (amazonCode === harmless) return undefined;
  const reaction = reactionTo(amazonCode ?? '');
  const [code, buyerMessage] = widgetErrors[reaction];
  return new AmazonPayError(code, {
    source: 'amazon',
    retryable: !/give|currency/.test(reaction),
    reaction,
    amazonCode,
    buyerMessage,
    detail: `${amazonCode}: ${askFor(cause, 'getErrorMessage')}`,
    cause,
  });
};
