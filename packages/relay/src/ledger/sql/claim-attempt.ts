import type { RandomIds } from '../../secrets/random-ids.js';
import type { Claim, Claimed } from '../claim.js';
import { unfinishedStates } from '../states.js';
import { readAttempt, selectAttempts } from './attempt-rows.js';
import { overLimit } from './claim-limits.js';
import { addHandle, findHandle } from './handles.js';
import { inStates } from './in-states.js';
import { boundReference, endedAttempts, latestPlaced, openPurchase } from './purchase-rows.js';
import type { Transaction } from './store.js';
import { writeClaim } from './write-claim.js';

/** The claim of rules 1 to 6, inside the transaction that the caller has begun. */
export const claimAttempt = async (
  transaction: Transaction,
  ids: RandomIds,
  claim: Claim,
): Promise<Claimed> => {
  const { key, buyer, offer, reference, number } = claim;

  const handle = await findHandle(transaction, key);
  if (handle !== null) {
    return handle.fingerprint === claim.fingerprint
      ? { claim: 'known', attempt: handle.attempt }
      : { claim: 'key-reused' };
  }

  const bound = await boundReference(transaction, reference);
  if (bound !== null && bound.buyer !== buyer) return { claim: 'wrong-buyer' };
  if (bound !== null && (bound.offer !== offer || bound.paysFor === 'upsale'))
    return { claim: 'reference-bound' };

  const ended = bound === null ? 0 : await endedAttempts(transaction, reference);
  if (number <= ended) {
    const [attempt] = await selectAttempts(
      transaction,
      'attempt.series = :reference and attempt.number = :number',
      { reference, number },
    );
    if (attempt !== undefined) return { claim: 'answered', attempt };
  }

  const [running] = await selectAttempts(
    transaction,
    `purchase.buyer = :buyer and purchase.offer = :offer and attempt.step is null
     and attempt.state in (${inStates(unfinishedStates)})`,
    { buyer, offer },
  );
  if (running !== undefined) {
    await addHandle(transaction, { key, fingerprint: claim.fingerprint, attempt: running.id });
    return { claim: 'purchase-open' };
  }

  const latest = await latestPlaced(transaction, buyer, offer);
  if (
    latest !== null &&
    claim.again !== latest.order &&
    transaction.now < latest.placedAt + claim.askAgainFor
  ) {
    return { claim: 'already-placed', order: latest.order };
  }
  if (bound !== null && bound.placedAt !== null) return { claim: 'reference-bound' };
  if (number !== ended + 1) return { claim: 'attempt-ahead' };
  if (!claim.asExpected) return { claim: 'price-changed' };
  const purchase = await openPurchase(transaction, buyer, offer);
  const over = await overLimit(transaction, { buyer, purchase }, claim.limits);
  if (over !== null) return over;

  const lease = await writeClaim(transaction, ids, claim, { purchase, isReferenceBound: bound !== null });
  return { claim: 'claimed', attempt: await readAttempt(transaction, lease.attempt), lease };
};
