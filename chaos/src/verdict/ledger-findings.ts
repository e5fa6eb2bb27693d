import { parseOrderNumber } from '@landerpay/checkout';
import type { Ledger } from '@landerpay/relay';
import type { BookOrder } from '../crm/crm-talk.js';
import type { Finding } from './finding.js';

/** What is still unfinished in the ledger; what is in review waits for people, and what is held, too. */
export const unfinishedIn = async (ledger: Ledger): Promise<readonly Finding[]> => {
  const counted = await ledger.countUnfinished();
  const open = Object.entries(counted).filter(([state, count]) => count > 0 && state !== 'review');
  return open.map(([state, count]) => ({
    kind: 'unsettled',
    sentence: `${count} attempts are ${state} in the ledger.`,
    buyer: null,
    orders: [],
  }));
};

/** Orders that the CRM has charged for and the ledger knows nothing of; what a stranger paid is not the shop's affair. */
export const unnoticedIn = async (
  ledger: Ledger,
  orders: readonly BookOrder[],
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const { orderId, charges } of orders) {
    const number = parseOrderNumber(orderId);
    const isOurs = charges.some(({ reference }) => reference !== null);
    if (number === undefined || !isOurs) continue;
    if ((await ledger.findSoldOrder(number)) === null) {
      findings.push({
        kind: 'unnoticed',
        sentence: `The CRM has charged for ${orderId}, and the ledger does not know that it is booked.`,
        buyer: null,
        orders: [orderId],
      });
    }
  }
  return findings;
};
