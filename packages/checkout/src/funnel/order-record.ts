import type { IdempotencyKey, OrderCapability, OrderNumber, StepId } from '../identity/ids.js';
import { type BillingAgreementId, type ReferenceId, referenceOf } from '../identity/reference.js';
import type { Money } from '../money/money.js';
import type { CheckoutKind } from '../offer/offer.js';
import type { BookedLine, PlacedOrder } from '../outcomes/outcome.js';
import type { Answer } from '../ports/crm-adapter.js';

/** What became of a step of the funnel. */
export type StepEnd = 'sold' | 'skipped';

/** An attempt to sell a step of which this tab does not know yet how it ended. */
export type OpenStep = { readonly step: StepId; readonly key: IdempotencyKey };

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
  /** What a later page is still to look up; one attempt of a step at most. */
  readonly open: readonly OpenStep[];
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
    open: [],
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

/** The record with this attempt as the step's open one, or with none of it: itself, where that is nothing new. */
export const withOpenStep = (record: OrderRecord, step: StepId, key: IdempotencyKey | null): OrderRecord => {
  const known = record.open.find((one) => one.step === step)?.key ?? null;
  if (known === key) return record;
  const others = record.open.filter((one) => one.step !== step);
  return { ...record, open: key === null ? others : [...others, { step, key }] };
};

/** The record after a step's attempt was answered so: itself, where the answer says nothing of the order. */
export const withAnswer = (record: OrderRecord, step: StepId, answer: Answer): OrderRecord => {
  if (answer.outcome === 'placed') return withStep(withOrder(record, answer.order), step, 'sold');
  if (answer.outcome !== 'refusal') return record;
  if (answer.code === 'step-already-sold') return withStep(record, step, 'sold');
  return answer.code === 'window-closed' ? { ...record, upsellsUntil: null } : record;
};

/** Whether a look-up that was answered so has nothing more to find out; what was never sent is sold by nobody. */
const endsLookUps = (answer: Answer): boolean => {
  switch (answer.outcome) {
    case 'settling':
      return answer.resume;
    case 'action-required':
      return false;
    case 'refusal':
      return answer.code === 'unknown-attempt' || answer.code === 'step-already-sold';
    default:
      return true;
  }
};

/** The record after an open step was looked up on a page that does not offer it. */
export const withLookUp = (record: OrderRecord, step: StepId, answer: Answer): OrderRecord => {
  const told = withAnswer(record, step, answer);
  return endsLookUps(answer) ? withOpenStep(told, step, null) : told;
};
