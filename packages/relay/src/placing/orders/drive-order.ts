import { tellState } from '../../events/tell.js';
import type { Parts } from '../../parts.js';
import type { LiveAttempt } from '../live-attempt.js';
import { sendMoney } from '../money/send-money.js';
import { nothingBookedBefore } from './earlier-attempts.js';
import { identify } from './identify.js';

/**
 * Drives an attempt from where it stands to its end, or as far as this request can. Each step is committed before the
 * call to the CRM that follows it; where a step cannot go on, the lease is given back, so that the buyer's next click
 * goes on from there.
 */
export const driveOrder = async (parts: Parts, live: LiveAttempt): Promise<void> => {
  const { ledger, log, reached } = parts;
  tellState(log, live.attempt);
  await reached('claimed');
  try {
    const attempt = await identify(parts, live);
    if (attempt === null) return;
    const identified: LiveAttempt = { ...live, attempt };
    if (await nothingBookedBefore(parts, identified)) await sendMoney(parts, identified);
  } finally {
    await ledger.releaseLease(live.lease);
  }
};
