import type { Line, Order, PaidOrder, Recurrence, UnpaidOrder } from '../book/order.js';
import type { Crm } from '../crm.js';
import { formatAmount, nothing } from '../money/amount.js';
import { totalsOf } from '../money/totals.js';
import { chargeAgain } from '../payment/charge-again.js';
import { takeMoney } from '../payment/take-money.js';
import type { Demand, Taken } from '../payment/taken.js';
import type { DueBill } from './next-bill.js';
import { postponed, recurrenceAfter } from './recurrence.js';

/** A bill after the sale, and how it ended. */
export type Rebill = {
  /** The order that the bill made: COMPLETE, or DECLINED. */
  readonly orderId: string;
  /** The order of the sale. */
  readonly saleOrderId: string;
  readonly purchaseId: string;
  /** A decimal string. */
  readonly amount: string;
  readonly currency: string;
  readonly paid: boolean;
};

const declinedRebill = (crm: Crm, { order: sale }: DueBill, line: Line): UnpaidOrder => ({
  ...crm.book.newOrderIds(),
  status: 'DECLINED',
  createdAt: crm.clock.now(),
  updatedAt: crm.clock.now(),
  campaignId: sale.campaignId,
  customerId: sale.customerId,
  details: sale.details,
  lines: [line],
  salesTax: nothing,
  coupon: null,
  refunded: nothing,
  charges: [],
  settlesAt: null,
  rebillOf: sale.orderId,
  confirmedAt: null,
});

const paidRebill = (
  { orderId: _, ...demand }: Demand,
  declined: UnpaidOrder,
  { payment, reference }: Extract<Taken, { kind: 'paid' }>,
): PaidOrder => ({
  ...declined,
  status: 'COMPLETE',
  payment,
  charges: [{ at: declined.createdAt, txnType: 'SALE', ...demand, reference }],
});

const withRecurrence = (sale: Order, purchaseId: string, recurrence: Recurrence): Order => ({
  ...sale,
  lines: sale.lines.map((line) => (line.purchaseId === purchaseId ? { ...line, recurrence } : line)),
});

/** Makes a bill now, of what the sale was paid with. It becomes an order of its own; a declined one is tried again later. */
export const rebill = async (crm: Crm, due: DueBill): Promise<Rebill> => {
  const { order: sale, line, recurrence } = due;
  const { purchaseId } = line;
  const next = recurrenceAfter(due.billing, recurrence.bills + 1, crm.clock.now());
  const billed: Line = { ...line, price: due.cycle.price, shipping: due.cycle.shipping, recurrence: next };
  const declined = declinedRebill(crm, due, billed);
  const demand: Demand = {
    orderId: declined.orderId,
    amount: formatAmount(totalsOf({ lines: [billed], salesTax: nothing }, crm.behaviour.priceIsFor).total),
    currency: due.currency,
  };
  const taken = await takeMoney(crm, demand, {
    txnType: 'SALE',
    ordered: { kind: 'as-usual' },
    take: (asked) => chargeAgain(crm, sale, { ...asked, orderId: sale.orderId }),
  });
  const paid = taken.kind === 'paid';
  crm.book.write(paid ? paidRebill(demand, declined, taken) : declined);
  const going = paid ? next : postponed(recurrence, crm.clock.now());
  crm.book.write(withRecurrence(crm.book.find(sale.orderId) ?? sale, purchaseId, going));
  return { ...demand, saleOrderId: sale.orderId, purchaseId, paid };
};
