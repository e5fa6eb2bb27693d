/**
 * Amazon's id of an order reference, which pays for one order: `S01-1234567-1234567` in the sandbox, `P01-…` in
 * production. The brand is that of `@landerpay/checkout`, so that an id of the one is an id of the other.
 */
export type OrderReferenceId = string & { readonly '~brand': 'OrderReferenceId' };

/** Amazon's id of a billing agreement, a standing permission to charge: `C01-…` in the sandbox, `B01-…` in production. */
export type BillingAgreementId = string & { readonly '~brand': 'BillingAgreementId' };

/** What a buyer pays with. */
export type ReferenceId = OrderReferenceId | BillingAgreementId;

/** True for what Amazon's widgets hand out for a one-time payment, and for such an id that the page has kept. */
export const isOrderReferenceId = (value: unknown): value is OrderReferenceId =>
  typeof value === 'string' && /^[SP]\d\d-\d{7}-\d{7}$/.test(value);

/** True for what Amazon's widgets hand out for recurring payments, and for such an id that the page has kept. */
export const isBillingAgreementId = (value: unknown): value is BillingAgreementId =>
  typeof value === 'string' && /^[CB]\d\d-\d{7}-\d{7}$/.test(value);
