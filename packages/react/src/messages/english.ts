import { buttonSentences } from './button-sentences.js';
import { checkoutSentences } from './checkout-sentences.js';
import { confirmationSentences } from './confirmation-sentences.js';
import { consentSentences } from './consent-sentences.js';
import { frameSentences } from './frame-sentences.js';
import type { MessageKey } from './messages.js';
import { termsSentences } from './terms-sentences.js';
import { upsellSentences } from './upsell-sentences.js';
import { widgetSentences } from './widget-sentences.js';

/**
 * Every sentence that Landerpay says to a buyer, in English, by key: what a translation starts from. Errors are not in
 * it: they bring their own sentence, which `messages` sets by `error:` and the error's code.
 */
export const englishSentences: Readonly<Record<MessageKey, string>> = {
  ...buttonSentences,
  ...frameSentences,
  ...widgetSentences,
  ...checkoutSentences,
  ...consentSentences,
  ...confirmationSentences,
  ...termsSentences,
  ...upsellSentences,
};
