import type { OrderNumber } from '@landerpay/checkout';
import type { Attempt } from '@landerpay/relay';
import type { Without } from './safeguard.js';

/** Whatever a look-up finds bears the mark of the attempt that is looked up. */
export const withoutMark: Without = ({ crm, ledger }) => {
  const seen = new Map<string, Attempt>();
  const lookedUp = new Map<OrderNumber, string>();
  const remember = (attempt: Attempt): Attempt => {
    seen.set(attempt.id, attempt);
    return attempt;
  };
  return {
    ledger: {
      ...ledger,
      read: async (id) => remember(await ledger.read(id)),
      dueForLookUp: async (limit) => (await ledger.dueForLookUp(limit)).map(remember),
      record: async (...what) => {
        const recorded = await ledger.record(...what);
        remember(recorded.attempt);
        return recorded;
      },
      othersOfPurchase: (id) => {
        const attempt = seen.get(id);
        if (attempt?.order) lookedUp.set(attempt.order, attempt.mark);
        return ledger.othersOfPurchase(id);
      },
    },
    crm: {
      ...crm,
      findOrder: async (query, call) => {
        const found = await crm.findOrder(query, call);
        if (found.answer !== 'order') return found;
        const mark = lookedUp.get(found.order.number) ?? found.order.mark;
        return { ...found, order: { ...found.order, mark } };
      },
    },
  };
};
