import type { AmazonPay } from '../amazon-pay.js';
import type { Handle } from '../handles/handle.js';
import { createWidget } from './widget.js';
import type { WidgetOptions } from './widget-options.js';

/**
 * The buyer's cards. Give it the address book's reference; only for digital goods, which need no address, give it
 * `'new'`. `onSelect` tells that a card is chosen: after a declined one, only once the buyer has chosen another.
 * `onError` hears a
 * `WidgetErrorCode`, which says what to do, or `container-missing`.
 */
export const createWallet = (amazonPay: AmazonPay, options: WidgetOptions): Handle<WidgetOptions> =>
  createWidget(amazonPay, options, {
    widget: 'Wallet',
    selectEvent: 'onPaymentSelect',
    title: 'Amazon wallet',
  });
