import { germanButtonSentences } from './button-sentences.german.js';
import { germanCheckoutSentences } from './checkout-sentences.german.js';
import { germanConfirmationSentences } from './confirmation-sentences.german.js';
import { germanConsentSentences } from './consent-sentences.german.js';
import { germanErrorSentences } from './error-sentences.german.js';
import { germanFrameSentences } from './frame-sentences.german.js';
import type { CompleteMessages } from './messages.js';
import { germanTermsSentences } from './terms-sentences.german.js';
import { germanUpsellSentences } from './upsell-sentences.german.js';
import { germanWidgetSentences } from './widget-sentences.german.js';

/**
 * Every sentence in German, those of errors included:
 * `<AmazonPayProvider locale="de" messages={german} …>`. Spread it to say some of them in your own way:
 * `messages={{ ...german, 'action:place': 'Zahlungspflichtig bestellen' }}`.
 */
export const german: CompleteMessages = {
  ...germanButtonSentences,
  ...germanFrameSentences,
  ...germanWidgetSentences,
  ...germanCheckoutSentences,
  ...germanConsentSentences,
  ...germanConfirmationSentences,
  ...germanTermsSentences,
  ...germanUpsellSentences,
  ...germanErrorSentences,
};
