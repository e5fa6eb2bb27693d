import { tellState } from '../../events/tell.js';
import { isForTheSame } from '../../ledger/pays-for.js';
import type { Parts } from '../../parts.js';
import type { LiveAttempt } from '../live-attempt.js';
import { nothingBookedBefore } from '../money/earlier-attempts.js';
import { sendMoney } from '../money/send-money.js';
import { identify } from './identify.js';
import { lookUpEarlier } from './look-up-earlier.js';
import { orderCall } from './order-call.js';

/**
 * Drives an attempt from where it stands to its end, or as far as this request can. Each step is committed before the
 * call to the CRM that follows it; where a step cannot go on, the lease is given back, so that the buyer's next click
 * goes on from there.
 */
export const driveOrder = async (parts: Parts, live: LiveAttempt): Promise<void> => {
  const { ledger, log, reached } = parts;
  tellState(log, live.attempt);
  await reached('claimed');
  let isRecorded = false;
  try {
    const attempt = await identify(parts, live);
    if (attempt === null) return;
    const identified: LiveAttempt = { ...live, attempt };
    const others = await ledger.othersOfPurchase(attempt.id);
    const earlier = others.filter(({ paysFor }) => isForTheSame(attempt.paysFor, paysFor));
    const lookUp = () => lookUpEarlier(parts, attempt, earlier);
    if (await nothingBookedBefore(parts, identified, earlier, lookUp)) {
      isRecorded = (await sendMoney(parts, identified, orderCall(parts, identified))) === 'recorded';
    }
  } finally {
    // With its answer recorded an attempt has no lease any more.
    if (!isRecorded) await ledger.releaseLease(live.lease);
  }
};
