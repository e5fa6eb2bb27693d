import type { AmazonPay } from '../amazon-pay.js';
import type { Handle } from '../handles/handle.js';
import { createWidget } from './widget.js';
import type { WidgetOptions } from './widget-options.js';

/**
 * The buyer's addresses. With `reference: 'new'` it makes the order reference that the wallet must be given too;
 * `onSelect` tells that an address is chosen (also the one that Amazon preselects). `onError` hears a
 * `WidgetErrorCode`, which says what to do, or `container-missing`.
 */
export const createAddressBook = (amazonPay: AmazonPay, options: WidgetOptions): Handle<WidgetOptions> =>
  createWidget(amazonPay, options, {
    widget: 'AddressBook',
    selectEvent: 'onAddressSelect',
    title: 'Amazon address book',
  });
