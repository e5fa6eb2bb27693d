import type { AmazonPay } from '../amazon-pay.js';
import type { Handle } from '../handles/handle.js';
import { createWidget } from './widget.js';
import type { WidgetOptions } from './widget-options.js';

/**
 * The buyer's addresses. With `reference: 'new'` it makes the order reference, or with `kind: 'recurring'` the billing
 * agreement, that the wallet must be given too; `onSelect` tells that an address is chosen (also the one that Amazon
 * preselects). `onError` hears a `WidgetErrorCode`, whose `reaction` says what to do, or `container-missing`.
 */
export const createAddressBook = (amazonPay: AmazonPay, options: WidgetOptions): Handle<WidgetOptions> =>
  createWidget(amazonPay, options, {
    selectEvent: 'onAddressSelect',
    title: 'Amazon address book',
    make: ({ AddressBook }, drawn) => new AddressBook(drawn),
  });
