import type { AmazonPayErrorCode } from '@landerpay/amazon-pay';
import type { CheckoutErrorCode } from '@landerpay/checkout';
import type { buttonSentences } from './button-sentences.js';
import type { checkoutSentences } from './checkout-sentences.js';
import type { confirmationSentences } from './confirmation-sentences.js';
import type { consentSentences } from './consent-sentences.js';
import type { frameSentences } from './frame-sentences.js';
import type { CountedKey } from './say-counted.js';
import type { termsSentences } from './terms-sentences.js';
import type { upsellSentences } from './upsell-sentences.js';
import type { widgetSentences } from './widget-sentences.js';

/** The name of a sentence that Landerpay says to the buyer. */
export type MessageKey =
  | keyof typeof buttonSentences
  | keyof typeof frameSentences
  | keyof typeof widgetSentences
  | keyof typeof checkoutSentences
  | keyof typeof consentSentences
  | keyof typeof confirmationSentences
  | keyof typeof termsSentences
  | keyof typeof upsellSentences;

/** The name of what an error says to the buyer. Errors bring an English sentence of their own. */
export type ErrorKey = `error:${AmazonPayErrorCode | CheckoutErrorCode}`;

/** Further forms of a sentence with a number in it, for languages that have more than English (`Intl.PluralRules`). */
type CountedForm = `${CountedKey<MessageKey>}:${Intl.LDMLPluralRule}`;

/**
 * Sentences of your own, by key; what is left out stays English. An error's sentence is set by its code:
 * `'error:popup-blocked'`. Names in braces stand for values: `{order}` for the order's number, `{minutes}` for the
 * minutes left. Of a sentence with a number there is one for each form that the language has: `'session-ending:one'`,
 * `'session-ending:other'`; where a form is left out, yours for `other` is said.
 */
export type Messages = { readonly [Key in MessageKey | CountedForm | `error:${string}`]?: string };

/** Every sentence in one language. A key that is missing is a type error. */
export type CompleteMessages = { readonly [Key in MessageKey | ErrorKey]: string };
