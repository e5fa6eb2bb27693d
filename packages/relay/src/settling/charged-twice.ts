import { listTransactions } from '../crm-calls/calls.js';
import type { Attempt } from '../ledger/attempt.js';
import type { LookUpParts } from '../parts.js';
import type { Found } from './found.js';

/**
 * Whether an order was charged for an attempt that ended as not booked, and again for a later one. Where the CRM booked the
 * first right before the second, the order bears the second one's mark, and only its transactions tell (rule 19).
 */
export const isChargedTwice = async (
  parts: LookUpParts,
  attempt: Attempt,
  found: Found,
): Promise<boolean> => {
  const { order, paysFor, sale, state } = attempt;
  const isAnothers = found.found === 'booked-differently' && !found.mine;
  const isEnded = paysFor.for === 'import' && state === 'not-booked';
  if (!isEnded || order === null || !isAnothers) return false;
  if (!parts.crm.capabilities.transactions) return false;
  const listed = await listTransactions(parts, attempt, order);
  if (listed.answer !== 'transactions') return false;
  const types = listed.transactions
    .filter(({ amount, result }) => result === 'success' && amount.amount === sale.total.amount)
    .map(({ type }) => type);
  // An authorization and its capture are one charge: they are of two types.
  return new Set(types).size < types.length;
};
