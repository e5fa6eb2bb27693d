import type { Call, Crm } from '../crm.js';
import type { Details } from '../details/details.js';
import { nothing } from '../money/amount.js';
import type { UnpaidOrder } from './order.js';

/** The buyer's number: by e-mail address, else by phone, and always a new one with `disableCustomerDedup=1`. */
export const customerFor = (call: Call, crm: Crm, details: Details): number =>
  crm.book.customerOf(details.get('emailAddress') ?? details.get('phoneNumber') ?? '', {
    deduplicate: call.parameters.get('disableCustomerDedup') !== '1',
  });

/** A PARTIAL order without lines, not yet in the book. */
export const startOrder = (call: Call, crm: Crm, campaignId: number, details: Details): UnpaidOrder => ({
  ...crm.book.newOrderIds(),
  status: 'PARTIAL',
  createdAt: crm.clock.now(),
  updatedAt: crm.clock.now(),
  campaignId,
  customerId: customerFor(call, crm, details),
  details,
  lines: [],
  salesTax: nothing,
  coupon: null,
  refunded: nothing,
  charges: [],
  settlesAt: null,
  rebillOf: null,
  confirmedAt: null,
});
