import { type Branded, matching } from './branded.js';

/** One purchase at Amazon: `S01-1234567-1234567` in the sandbox, `P01-…` in production. */
export type OrderReferenceId = Branded<'OrderReferenceId'>;

/** A standing permission to charge: `C01-1234567-1234567` in the sandbox, `B01-…` in production. */
export type BillingAgreementId = Branded<'BillingAgreementId'>;

/** What a buyer pays with: an order reference or a billing agreement. */
export type ReferenceId = OrderReferenceId | BillingAgreementId;

/** What the form of a reference id says. Source of the prefixes: developer.amazon.com, Amazon Pay API samples. */
export type Reference =
  | { readonly kind: 'order-reference'; readonly id: OrderReferenceId; readonly sandbox: boolean }
  | { readonly kind: 'billing-agreement'; readonly id: BillingAgreementId; readonly sandbox: boolean };

/** Reads a reference id as Amazon writes it; `undefined` for anything else. */
export const parseReferenceId = matching<ReferenceId>(/^[SPCB]\d{2}-\d{7}-\d{7}$/);

/** What kind of reference this is, and whether the sandbox or production made it. */
export const referenceOf = (id: ReferenceId): Reference => {
  const sandbox = id.startsWith('S') || id.startsWith('C');
  return id.startsWith('S') || id.startsWith('P')
    ? { kind: 'order-reference', id: id as OrderReferenceId, sandbox }
    : { kind: 'billing-agreement', id: id as BillingAgreementId, sandbox };
};
