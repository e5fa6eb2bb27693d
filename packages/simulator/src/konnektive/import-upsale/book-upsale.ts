import { startBilling } from '../billing/recurrence.js';
import { type Charge, isPaid, type PaidOrder } from '../book/order.js';
import type { Crm } from '../crm.js';
import type { Details } from '../details/details.js';
import { add } from '../money/amount.js';
import type { Upsale } from './upsale.js';

/** What was taken for the upsale. */
export type UpsaleCharge = Omit<Charge, 'at' | 'txnType'>;

/** The order by now: while the money was taken somebody may have cancelled or reviewed it. */
const latestOf = (crm: Crm, order: PaidOrder): PaidOrder => {
  const latest = crm.book.find(order.orderId);
  return latest !== null && isPaid(latest) ? latest : order;
};

/** Adds the upsale to the order; `charge` is `null` where nothing was taken for it, or not yet. */
export const bookUpsale = (
  crm: Crm,
  order: PaidOrder,
  upsale: Upsale,
  paid: { readonly details: Details; readonly charge: UpsaleCharge | null },
): PaidOrder => {
  const latest = latestOf(crm, order);
  const kept = latest.lines.filter((line) => line.purchaseId !== upsale.replaced?.purchaseId);
  const grown: PaidOrder = {
    ...latest,
    updatedAt: crm.clock.now(),
    details: paid.details,
    lines: [...kept, ...startBilling(upsale.lines, crm.clock.now())],
    salesTax: add(latest.salesTax, upsale.salesTax),
    charges:
      paid.charge === null
        ? latest.charges
        : [...latest.charges, { at: crm.clock.now(), txnType: 'SALE', ...paid.charge }],
  };
  crm.book.write(grown);
  return grown;
};
