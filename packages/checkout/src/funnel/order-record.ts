import type { OrderCapability, OrderNumber, StepId } from '../identity/ids.js';
import { type BillingAgreementId, type ReferenceId, referenceOf } from '../identity/reference.js';
import type { Money } from '../money/money.js';
import type { CheckoutKind } from '../offer/offer.js';
import type { BookedLine, PlacedOrder } from '../outcomes/outcome.js';

/** What became of a step of the funnel. */
export type StepEnd = 'sold' | 'skipped';

/**
 * What lasts of an order across the pages of a funnel, in one tab. Nothing in it is personal, and no token; the
 * capability proves to the relay that the order may be added to, and is not for showing.
 */
export type OrderRecord = {
  readonly number: OrderNumber;
  readonly capability: OrderCapability;
  readonly kind: CheckoutKind;
  /** What pays for upsales of a recurring order; `null` for a one-time order. */
  readonly agreement: BillingAgreementId | null;
  /** Milliseconds since 1970, by the page's clock. */
  readonly placedAt: number;
  /** ISO 8601; `null` where no upsale may be added (any more). */
  readonly upsellsUntil: string | null;
  /** All that is booked, upsales included. */
  readonly lines: readonly BookedLine[];
  readonly shipping: Money;
  readonly total: Money;
  readonly review: 'pending' | 'refused' | null;
  readonly steps: Readonly<Record<StepId, StepEnd>>;
  /** The CRM was told that nothing more will come. */
  readonly finished: boolean;
};

const booked = ({ number, capability, kind, upsellsUntil, lines, shipping, total, review }: PlacedOrder) =>
  ({ number, capability, kind, upsellsUntil, lines, shipping, total, review: review ?? null }) as const;

/** The record of an order that was just placed with this reference. */
export const recordOf = (order: PlacedOrder, reference: ReferenceId, placedAt: number): OrderRecord => {
  const paidWith = referenceOf(reference);
  return {
    ...booked(order),
    agreement: paidWith.kind === 'billing-agreement' ? paidWith.id : null,
    placedAt,
    steps: {},
    finished: false,
  };
};

/** The record after something new was told of the same order: an upsale that is in it, or the end of a review. */
export const withOrder = (record: OrderRecord, order: PlacedOrder): OrderRecord => ({
  ...record,
  ...booked(order),
});

/** The record after a step was sold or skipped. A step that was sold stays so. */
export const withStep = (record: OrderRecord, step: StepId, end: StepEnd): OrderRecord =>
  record.steps[step] === 'sold' ? record : { ...record, steps: { ...record.steps, [step]: end } };
