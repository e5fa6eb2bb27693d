import type { Line, Recurrence } from '../book/order.js';
import { type Billing, cycleAfter } from '../campaigns/billing.js';

const day = 24 * 60 * 60_000;

/** When a declined bill is tried again; the live service lets every shop choose. */
const daysAfterDecline = 3;

/** After so many bills, of which the latest was due at `at`. */
export const recurrenceAfter = (billing: Billing, bills: number, at: number): Recurrence => ({
  bills,
  nextBillAt: at + cycleAfter(billing, bills).afterDays * day,
});

export const postponed = (recurrence: Recurrence, at: number): Recurrence => ({
  ...recurrence,
  nextBillAt: at + daysAfterDecline * day,
});

/** The lines of an order that was paid at `at`, those that recur with their next bill. */
export const startBilling = (lines: readonly Line[], at: number): readonly Line[] =>
  lines.map((line) => {
    const { billing } = line.product;
    return billing === null ? line : { ...line, recurrence: recurrenceAfter(billing, 1, at) };
  });
