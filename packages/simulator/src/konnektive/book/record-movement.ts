import type { Crm } from '../crm.js';
import type { PaidOrder } from './order.js';
import type { Transaction } from './transaction.js';

/** Leaves in the book that money of a paid order moved, or was let go of. */
export const recordMovement = (
  crm: Pick<Crm, 'book' | 'clock' | 'campaign'>,
  order: PaidOrder,
  { txnType, amount }: Pick<Transaction, 'txnType' | 'amount'>,
): void =>
  crm.book.record({
    orderId: order.orderId,
    at: crm.clock.now(),
    txnType,
    amount,
    response: { type: 'SUCCESS' },
    currency: order.charges[0]?.currency ?? crm.campaign(String(order.campaignId))?.currency ?? 'USD',
    merchantTxnId: order.payment.merchantTxnId,
  });
