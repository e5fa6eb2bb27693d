import { isKnownInAnyCase } from '../request/known-parameters.js';

/**
 * Parameters of the CRM's on import order and import upsale that we never send (api2.konnektive.com/docs). None of them
 * may carry what is Amazon's.
 */
const neverSent: readonly RegExp[] = [
  /^(ship|bill)?(firstName|lastName|companyName|address[12]|city|state|postalCode|country)$/i,
  /^(phoneNumber|billShipSame|customerId|customDescriptor|externalOrderId|signature|salesUrl)$/i,
  /^(orderItems|variant\d+_id|shipProfileId|taxExemption|disableCustomerDedup|custom_order_\w*)$/i,
  /^(card|ach|preAuth|paypal|force|skip)[A-Z]\w*$/i,
  /^(paySourceId|paymentToken|iban|ddbic|accountHolder)$/i,
  /^(rebill_)?(eci|xid|cavv)$/i,
  /^(acceptHeader|isMobile|fraudPixel|responseType)$/i,
];

/** Whether the CRM understands something by a name already. It may not mind capitals, so neither is minded here. */
export const meansSomethingElse = (name: string): boolean =>
  isKnownInAnyCase(name) || neverSent.some((names) => names.test(name));
