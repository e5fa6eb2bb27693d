import type { checkoutSentences } from './checkout-sentences.js';
import type { frameSentences } from './frame-sentences.js';
import type { widgetSentences } from './widget-sentences.js';

/** The name of a sentence that Landerpay says to the buyer. */
export type MessageKey =
  | keyof typeof frameSentences
  | keyof typeof widgetSentences
  | keyof typeof checkoutSentences;

/**
 * Sentences of your own, by key; what is left out stays English. An error's sentence is set by its code:
 * `'error:popup-blocked'`. `{order}` stands for the order's number, `{minutes}` for the minutes left.
 */
export type Messages = { readonly [Key in MessageKey | `error:${string}`]?: string };
