import type { Line, Payment } from '../book/order.js';
import type { Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Refusal, refuse } from '../wire/reply.js';
import { type AmazonReference, parseAmazonReference } from './amazon-reference.js';

/** Refuses what is billed again on a reference that is good for one order; `null` where that is no question. */
export const refusedWithoutAgreement = (
  lines: readonly Line[],
  reference: AmazonReference | null,
  crm: Crm,
): Refusal | null =>
  reference?.kind === 'order-reference' &&
  crm.behaviour.recurringOnOrderReference === 'refused' &&
  lines.some(({ product }) => product.billing !== null)
    ? refuse(refusalTexts.agreementNeeded)
    : null;

/** What of Amazon's an order was paid with. */
export const referenceOf = (payment: Payment): AmazonReference | null =>
  payment.paySource === 'AMAZON' ? parseAmazonReference(payment.reference) : null;
