import { declinedBecause, type Transaction } from '../book/transaction.js';
import type { Crm, Ordered } from '../crm.js';
import type { Demand, Taken } from './taken.js';

/** What a test has scripted comes before what the buyer's card or Amazon would say. */
const takenAsOrdered = async (
  ordered: Ordered,
  demand: Demand,
  take: (demand: Demand) => Promise<Taken>,
): Promise<Taken> =>
  ordered.kind === 'decline' ? { kind: 'declined', reason: ordered.reason } : take(demand);

/** Takes the money, or is declined, and leaves the transaction in the book either way. */
export const takeMoney = async (
  crm: Pick<Crm, 'book' | 'clock'>,
  demand: Demand,
  how: {
    readonly txnType: Extract<Transaction['txnType'], 'SALE' | 'AUTHORIZE'>;
    readonly ordered: Ordered;
    readonly take: (demand: Demand) => Promise<Taken>;
  },
): Promise<Taken> => {
  const taken = await takenAsOrdered(how.ordered, demand, how.take);
  const asked = { ...demand, at: crm.clock.now(), txnType: how.txnType };
  switch (taken.kind) {
    case 'paid':
      crm.book.record({
        ...asked,
        response: { type: 'SUCCESS' },
        merchantTxnId: taken.payment.merchantTxnId,
      });
      return taken;
    case 'declined':
      crm.book.record({ ...asked, response: declinedBecause(taken.reason), merchantTxnId: null });
      return taken;
    case 'refused':
      return taken;
    default:
      return taken satisfies never;
  }
};
