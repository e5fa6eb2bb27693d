import { isPaid, type PaidOrder } from '../book/order.js';
import { recordMovement } from '../book/record-movement.js';
import type { Crm } from '../crm.js';
import { formatAmount } from '../money/amount.js';
import { totalsOf } from '../money/totals.js';

/** Whether an order still takes upsales into the one transaction that is to come. */
export const isUnsettled = (order: PaidOrder): boolean =>
  order.status === 'PENDING' && order.settlesAt !== null;

/** Takes what the whole order costs by now, in place of what was reserved for its beginning. */
const settle = (crm: Crm, order: PaidOrder): void => {
  const amount = formatAmount(totalsOf(order, crm.behaviour.priceIsFor).total);
  const [reserved, ...others] = order.charges;
  if (reserved === undefined) return;
  const at = crm.clock.now();
  crm.book.write({
    ...order,
    status: 'COMPLETE',
    updatedAt: at,
    charges: [{ ...reserved, txnType: 'SALE', amount }, ...others],
  });
  if (amount === reserved.amount) {
    recordMovement(crm, order, { txnType: 'CAPTURE', amount });
    return;
  }
  recordMovement(crm, order, { txnType: 'VOID', amount: reserved.amount });
  recordMovement(crm, order, { txnType: 'SALE', amount });
};

/** Takes the money of every order whose time for upsales is over. */
export const settleDue = (crm: Crm): void => {
  for (const order of crm.book.orders()) {
    const isDue = isPaid(order) && isUnsettled(order) && (order.settlesAt ?? 0) <= crm.clock.now();
    if (isDue) settle(crm, order);
  }
};
