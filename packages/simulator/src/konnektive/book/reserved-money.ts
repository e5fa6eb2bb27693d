import type { Crm } from '../crm.js';
import type { PaidOrder } from './order.js';
import { recordMovement } from './record-movement.js';

type Parts = Pick<Crm, 'book' | 'clock' | 'campaign'>;

const recordEnd = (crm: Parts, order: PaidOrder, txnType: 'CAPTURE' | 'VOID'): void => {
  for (const charge of order.charges) {
    if (charge.txnType === 'AUTHORIZE') recordMovement(crm, order, { txnType, amount: charge.amount });
  }
};

/** Takes what was reserved for an order; the order itself is not written yet. */
export const captureReserved = (crm: Parts, order: PaidOrder): PaidOrder => {
  recordEnd(crm, order, 'CAPTURE');
  return { ...order, charges: order.charges.map((charge) => ({ ...charge, txnType: 'SALE' })) };
};

/** Lets go of what was reserved for an order; the order itself is not written yet. */
export const giveUpReserved = (crm: Parts, order: PaidOrder): PaidOrder => {
  recordEnd(crm, order, 'VOID');
  return { ...order, charges: order.charges.filter(({ txnType }) => txnType !== 'AUTHORIZE') };
};
