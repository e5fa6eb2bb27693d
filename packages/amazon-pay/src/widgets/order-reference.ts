/**
 * Amazon's id of an order reference, e.g. `S01-1234567-1234567` in the sandbox, `P01-…` in production.
 * The brand is that of `@landerpay/checkout`, so that an id of the one is an id of the other.
 */
export type OrderReferenceId = string & { readonly '~brand': 'OrderReferenceId' };

/** True for what Amazon's widgets hand out, and for an id that the page has kept. */
export const isOrderReferenceId = (value: unknown): value is OrderReferenceId =>
  typeof value === 'string' && /^[SP]\d\d-\d{7}-\d{7}$/.test(value);
