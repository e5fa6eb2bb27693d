import { tellState } from '../../events/tell.js';
import { type Attempt, isUpsaleAttempt } from '../../ledger/attempt.js';
import { isForTheSame } from '../../ledger/pays-for.js';
import type { Parts } from '../../parts.js';
import { currentOrder, readCurrent } from '../../settling/upsales/current-order.js';
import type { LiveAttempt } from '../live-attempt.js';
import { nothingBookedBefore, readFor } from '../money/earlier-attempts.js';
import { sendMoney } from '../money/send-money.js';
import { canTake, takeSnapshot } from './take-snapshot.js';
import { upsaleCall } from './upsale-call.js';

const wasSent = (attempt: Attempt): boolean =>
  isUpsaleAttempt(attempt) && attempt.paysFor.snapshot !== null && attempt.state !== 'not-sent';

/**
 * Drives an upsale from where it stands to its end, or as far as this request can. The order is read anew each time: what
 * it was before this attempt, and that no earlier one for the same is in it, must be true when money is sent.
 */
export const driveUpsale = async (parts: Parts, live: LiveAttempt): Promise<void> => {
  const { crm, ledger, log, reached } = parts;
  const { attempt, lease, request } = live;
  tellState(log, attempt);
  await reached('claimed');
  let isRecorded = false;
  try {
    if (!isUpsaleAttempt(attempt)) return;
    const others = await ledger.othersOfPurchase(attempt.id);
    const current = await currentOrder(parts, attempt, others);
    if (current === null) return;
    const earlier = others.filter((one) => isForTheSame(attempt.paysFor, one.paysFor) && wasSent(one));
    const read = async () =>
      readFor(earlier, (one) =>
        isUpsaleAttempt(one) ? readCurrent(crm, one, current, others) : { found: 'cannot-tell' },
      );
    const identified = await takeSnapshot(parts, live, current);
    if (identified === null) return;
    const mine: LiveAttempt = { ...live, attempt: identified };
    if (!(await nothingBookedBefore(parts, mine, earlier, read))) return;
    if (canTake(current, identified)) {
      const sent = await sendMoney(parts, mine, upsaleCall(parts, identified, others, request));
      isRecorded = sent === 'recorded';
    } else if (await ledger.endUnsent(lease, null)) {
      tellState(log, await ledger.read(attempt.id));
    }
  } finally {
    // With its answer recorded an attempt has no lease any more.
    if (!isRecorded) await ledger.releaseLease(lease);
  }
};
