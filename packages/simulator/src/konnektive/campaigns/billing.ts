import * as v from 'valibot';
import type { Amount } from '../money/amount.js';
import { amountSchema } from './amount-schema.js';

/** How a product is billed again, as it is seeded. What the product itself costs is billed with the sale. */
export type BillingSeed = {
  /** The sale is a trial: often for a small price, and the first bill after it is the full one. */
  readonly trial?: boolean;
  /** The bills after the sale, in their order; the last one comes again and again. */
  readonly cycles: readonly BillingCycleSeed[];
};

/** One bill of a subscription; the last of a product's cycles repeats. */
export type BillingCycleSeed = {
  /** Days since the bill before. */
  readonly afterDays: number;
  /** A decimal string, for one piece. */
  readonly price: string;
  /** Shipping per line; `0.00` when left out. */
  readonly shipping?: string;
};

export type BillingCycle = {
  readonly afterDays: number;
  readonly price: Amount;
  readonly shipping: Amount;
};

export type Billing = {
  readonly trial: boolean;
  readonly cycles: readonly [BillingCycle, ...(readonly BillingCycle[])];
};

const cycleSchema = v.strictObject({
  afterDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, 'a bill comes at least a day after the one before'),
    v.maxValue(3660, 'a bill comes within ten years of the one before'),
  ),
  price: amountSchema,
  shipping: v.optional(amountSchema, '0.00'),
});

export const billingSchema = v.strictObject({
  trial: v.optional(v.boolean(), false),
  cycles: v.tupleWithRest([cycleSchema], cycleSchema),
});

/** The bill that comes after so many: the sale is the first. */
export const cycleAfter = ({ cycles }: Billing, bills: number): BillingCycle => {
  const [first, ...others] = cycles;
  return cycles[bills - 1] ?? others.at(-1) ?? first;
};
