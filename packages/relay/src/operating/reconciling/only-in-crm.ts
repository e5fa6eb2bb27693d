import type { CrmOrder } from '@landerpay/checkout';
import * as v from 'valibot';
import type { LookUpParts } from '../../parts.js';
import { mark } from '../../secrets/identifiers.js';
import type { Difference } from './difference.js';

/** No purchase has more attempts than this. */
const most = 10_000;

const isBookedByUs = (order: CrmOrder, campaign: string | null): boolean =>
  order.status !== 'partial' &&
  order.status !== 'declined' &&
  (campaign === null || order.campaign === campaign) &&
  v.is(mark, order.mark);

/** Whether the ledger knows the attempt whose mark an order carries. */
const isKnown = async ({ ledger }: LookUpParts, order: CrmOrder): Promise<boolean> => {
  const purchase = order.parent ?? order.number;
  const attempts = await ledger.list({ states: null, order: purchase, since: null, limit: most });
  return attempts.some((attempt) => attempt.mark === order.mark);
};

/** Which of the CRM's orders carry a mark of a relay's, and are in no attempt of the ledger. */
export const onlyInCrm = async (
  parts: LookUpParts,
  orders: readonly CrmOrder[],
): Promise<readonly Difference[]> => {
  const differences: Difference[] = [];
  for (const order of orders.filter((one) => isBookedByUs(one, parts.crm.campaign))) {
    if (await isKnown(parts, order)) continue;
    const saw = `It is ${order.status} in the CRM, and carries the mark ${order.mark}.`;
    differences.push({ difference: 'only-in-crm', order: order.number, attempt: null, saw });
  }
  return differences;
};
