import {
  type Answer,
  expectedOf,
  type ImportOrderRequest,
  type ImportUpsaleRequest,
  type Offer,
  type OrderCapability,
  type Refusal,
} from '@landerpay/checkout';
import { capabilityOf, type Entry } from './order-book.js';
import type { PricedStep } from './steps.js';

type Code = Exclude<Refusal['code'], 'price-changed' | 'already-placed'>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const refusal = (code: Code, detail: string): Refusal => ({ outcome: 'refusal', code, detail });

/** Why nothing may be charged to who saw and accepted this; `null` where it may. */
const unseen = (
  { expected, consent }: Pick<ImportOrderRequest, 'expected' | 'consent'>,
  offer: Offer,
): Answer | null => {
  if (!same(expected, expectedOf(offer))) {
    return { outcome: 'refusal', code: 'price-changed', offer, detail: 'The buyer saw another price.' };
  }
  return offer.terms === null || consent?.termsVersion === offer.terms.version
    ? null
    : refusal('terms-not-accepted', 'The terms of this offer were not accepted.');
};

/** Why an order is not taken. */
export const orderRefusal = (
  request: ImportOrderRequest,
  offer: Offer,
  entries: readonly Entry[],
): Answer | null => {
  const bought = entries.findLast((entry) => same(entry.request.lines, request.lines));
  return (
    unseen(request, offer) ??
    (bought === undefined || bought.number === request.again
      ? null
      : {
          outcome: 'refusal',
          code: 'already-placed',
          order: bought.number,
          detail: 'The same was just bought.',
        })
  );
};

const paysOnce = (entry: Entry, { reference }: ImportUpsaleRequest): boolean =>
  ![entry.request, ...entry.upsales].some((earlier) => earlier.reference === reference);

/** Why nothing may be added to an order by who has this capability. */
export const capabilityRefusal = (entry: Entry | undefined, capability: OrderCapability): Refusal | null =>
  entry !== undefined && capability === capabilityOf(entry.number)
    ? null
    : refusal('wrong-buyer', 'The capability is not that of the order.');

/** Why an upsale is not taken. `isOpen`: the order still takes some. */
export const upsaleRefusal = (
  request: ImportUpsaleRequest,
  { upsell, times }: PricedStep,
  entry: Entry,
  isOpen: boolean,
): Answer | null => {
  if (!isOpen) return refusal('window-closed', 'The order takes no upsale any more.');
  const sold = entry.upsales.filter(({ step }) => step === request.step).length;
  if (sold >= times || request.ordinal <= sold) {
    return refusal('step-already-sold', 'The step was sold to this order.');
  }
  const isPaid =
    entry.kind === 'recurring' ? request.reference === entry.request.reference : paysOnce(entry, request);
  if (!isPaid) return refusal('reference-bound', 'Another reference must pay for this.');
  return unseen(request, upsell.offer);
};
