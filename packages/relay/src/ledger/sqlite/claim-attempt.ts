import type { RandomIds } from '../../secrets/random-ids.js';
import type { Claim, Claimed } from '../claim.js';
import { unfinishedStates } from '../states.js';
import { selectAttempts } from './attempt-rows.js';
import type { Connection, Parameters } from './connection.js';
import { addHandle, findHandle } from './handles.js';
import { boundReference, endedAttempts, latestPlaced } from './purchase-rows.js';
import { writeClaim } from './write-claim.js';

const unfinished = unfinishedStates.map((state) => `'${state}'`).join(', ');

/** The claim of rules 1 to 6, inside the transaction that the caller has begun. */
export const claimAttempt = (connection: Connection, now: number, ids: RandomIds, claim: Claim): Claimed => {
  const { key, buyer, offer, reference, number } = claim;
  const attempts = (condition: string, parameters: Parameters) =>
    selectAttempts(connection, condition, { ...parameters, now });

  const handle = findHandle(connection, now, key);
  if (handle !== null) {
    return handle.fingerprint === claim.fingerprint
      ? { claim: 'known', attempt: handle.attempt }
      : { claim: 'key-reused' };
  }

  const bound = boundReference(connection, reference);
  if (bound !== null && bound.buyer !== buyer) return { claim: 'wrong-buyer' };
  if (bound !== null && (bound.offer !== offer || bound.paysFor === 'upsale'))
    return { claim: 'reference-bound' };

  const ended = endedAttempts(connection, reference);
  if (number <= ended) {
    const [attempt] = attempts('attempt.series = :reference and attempt.number = :number', {
      reference,
      number,
    });
    if (attempt !== undefined) return { claim: 'answered', attempt };
  }

  const [running] = attempts(
    `purchase.buyer = :buyer and purchase.offer = :offer and attempt.step is null
     and attempt.state in (${unfinished})`,
    { buyer, offer },
  );
  if (running !== undefined) {
    addHandle(connection, { key, fingerprint: claim.fingerprint, attempt: running.id });
    return { claim: 'purchase-open' };
  }

  const latest = latestPlaced(connection, buyer, offer);
  if (latest !== null && claim.again !== latest.order && now < latest.placedAt + claim.askAgainFor) {
    return { claim: 'already-placed', order: latest.order };
  }
  if (bound !== null && bound.placedAt !== null) return { claim: 'reference-bound' };
  if (number !== ended + 1) return { claim: 'attempt-ahead' };
  if (!claim.asExpected) return { claim: 'price-changed' };

  const lease = writeClaim(connection, now, ids, claim);
  const [attempt] = attempts('attempt.id = :id', { id: lease.attempt });
  if (attempt === undefined) throw new Error('An attempt that was just written cannot be read.');
  return { claim: 'claimed', attempt, lease };
};
