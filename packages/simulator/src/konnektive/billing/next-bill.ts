import type { Line, PaidOrder, Recurrence } from '../book/order.js';
import { type Billing, type BillingCycle, cycleAfter } from '../campaigns/billing.js';
import type { Crm } from '../crm.js';

/** A bill to come: which purchase of which order, and what it costs. */
export type DueBill = {
  readonly order: PaidOrder;
  readonly line: Line;
  readonly billing: Billing;
  readonly recurrence: Recurrence;
  readonly cycle: BillingCycle;
  readonly currency: string;
};

const billsOf = (order: PaidOrder): readonly DueBill[] =>
  order.lines.flatMap((line) => {
    const { recurrence, product } = line;
    const [sale] = order.charges;
    return recurrence === null || product.billing === null || sale === undefined
      ? []
      : [
          {
            order,
            line,
            billing: product.billing,
            recurrence,
            cycle: cycleAfter(product.billing, recurrence.bills),
            currency: sale.currency,
          },
        ];
  });

/** The next bill of all purchases whose order stands; `null` when nothing recurs. */
export const nextBill = (crm: Crm): DueBill | null => {
  const bills = crm.book
    .orders()
    .flatMap((order) => (order.status === 'COMPLETE' && order.rebillOf === null ? billsOf(order) : []));
  return bills.toSorted((one, other) => one.recurrence.nextBillAt - other.recurrence.nextBillAt)[0] ?? null;
};
