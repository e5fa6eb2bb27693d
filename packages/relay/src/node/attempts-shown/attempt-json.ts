import type { Attempt } from '../../ledger/attempt.js';
import { stateMeanings } from '../../operating/states/state-meanings.js';

/** An attempt for scripts. No hash of a person, reference or key is in it. */
export const attemptJson = (attempt: Attempt) => ({
  attempt: attempt.id,
  purchase: attempt.purchase,
  state: attempt.state,
  money: stateMeanings[attempt.state].money,
  order: attempt.order,
  paysFor:
    attempt.paysFor.for === 'import'
      ? { for: 'order' }
      : { for: 'upsale', step: attempt.paysFor.step, ordinal: attempt.paysFor.ordinal },
  try: attempt.number,
  mark: attempt.mark,
  lines: attempt.sale.lines.map(({ product, name, crmProduct, quantity }) => ({
    product,
    name,
    crmProduct,
    quantity,
  })),
  total: attempt.sale.total,
  claimedAt: new Date(attempt.claimedAt).toISOString(),
  next: stateMeanings[attempt.state].next,
});
