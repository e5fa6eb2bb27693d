import { findOrder } from '../../crm-calls/calls.js';
import type { Attempt } from '../../ledger/attempt.js';
import type { Parts } from '../../parts.js';
import { queryFor, readFound } from '../../settling/find-order.js';
import { type Earlier, readFor } from '../money/earlier-attempts.js';

/** Looks up what became of the attempts before this one to place the same order. */
export const lookUpEarlier = async (
  parts: Parts,
  attempt: Attempt,
  earlier: readonly Attempt[],
): Promise<Earlier> => {
  const { crm } = parts;
  if (crm.capabilities.lookUp === 'by-order-number') {
    const query = queryFor(crm, attempt);
    if (query === null) return { say: 'cannot-tell' };
    const answer = await findOrder(parts, attempt, query);
    return readFor(earlier, (one) => readFound(crm, one, answer, earlier));
  }
  for (const one of earlier) {
    const answer = await findOrder(parts, one, { by: 'mark', mark: one.mark });
    const said = readFor([one], () => readFound(crm, one, answer, earlier));
    if (said.say !== 'nothing-booked') return said;
  }
  return { say: 'nothing-booked' };
};
