import type { RandomIds } from '../../secrets/random-ids.js';
import type { UpsaleClaim, UpsaleClaimed } from '../claim.js';
import { blockingUpsaleStates } from '../states.js';
import { selectAttempts } from './attempt-rows.js';
import type { Connection, Parameters } from './connection.js';
import { isFinished } from './finishing.js';
import { addHandle, findHandle } from './handles.js';
import { boundReference, endedAttempts } from './purchase-rows.js';
import { isTurnedDown, isUpsaleSold, soldAtOf } from './sold-orders.js';
import { writeAttempt } from './write-attempt.js';

const blocking = blockingUpsaleStates.map((state) => `'${state}'`).join(', ');

/** What the attempts of an upsale are counted by: the agreement is the order's, so it cannot be that (rule 5). */
const seriesOf = ({ paidBy, reference, purchase, step, ordinal }: UpsaleClaim): string =>
  paidBy === 'order-reference' ? reference : `${purchase}/${step}/${ordinal}`;

/** An order reference pays for one upsale; an agreement for the upsales of the purchase that it was given for. */
const mayPay = (bound: ReturnType<typeof boundReference>, claim: UpsaleClaim): boolean => {
  const { paidBy, purchase, step, ordinal } = claim;
  if (bound === null) return paidBy === 'order-reference';
  if (bound.purchase !== purchase) return false;
  return paidBy === 'billing-agreement'
    ? bound.paysFor === 'agreement'
    : bound.paysFor === 'upsale' && bound.step === step && bound.ordinal === ordinal;
};

const writeUpsale = (connection: Connection, now: number, ids: RandomIds, claim: UpsaleClaim) => {
  const { buyer, ordinal, paidBy, purchase, reference, step } = claim;
  connection.change(
    `insert into upsale (purchase, step, ordinal) values (:purchase, :step, :ordinal)
     on conflict (purchase, step, ordinal) do nothing`,
    { purchase, step, ordinal },
  );
  if (paidBy === 'order-reference') {
    connection.change(
      `insert into reference (id, buyer, purchase, pays_for, step, ordinal)
       values (:reference, :buyer, :purchase, 'upsale', :step, :ordinal) on conflict (id) do nothing`,
      { reference, buyer, purchase, step, ordinal },
    );
  }
  return writeAttempt(connection, now, ids, { ...claim, series: seriesOf(claim), upsale: claim });
};

/** The claim to an upsale (rules 2 to 6, 24 and 25), inside the transaction that the caller has begun. */
export const claimUpsale = (
  connection: Connection,
  now: number,
  ids: RandomIds,
  claim: UpsaleClaim,
): UpsaleClaimed => {
  const { key, fingerprint, buyer, number, ordinal, purchase, reference, step } = claim;
  const attempts = (condition: string, parameters: Parameters) =>
    selectAttempts(connection, condition, { ...parameters, now });

  const handle = findHandle(connection, now, key);
  if (handle !== null) {
    return handle.fingerprint === fingerprint
      ? { claim: 'known', attempt: handle.attempt }
      : { claim: 'key-reused' };
  }

  const bound = boundReference(connection, reference);
  if (bound !== null && bound.buyer !== buyer) return { claim: 'wrong-buyer' };
  if (!mayPay(bound, claim)) return { claim: 'reference-bound' };

  const series = seriesOf(claim);
  const ended = endedAttempts(connection, series);
  if (number <= ended) {
    const [attempt] = attempts('attempt.series = :series and attempt.number = :number', { series, number });
    if (attempt !== undefined) return { claim: 'answered', attempt };
  }

  if (isUpsaleSold(connection, claim)) return { claim: 'step-already-sold' };
  const [running] = attempts(
    `attempt.purchase = :purchase and attempt.step is not null and attempt.state in (${blocking})`,
    { purchase },
  );
  if (running !== undefined) {
    const { paysFor } = running;
    const isSame = paysFor.for === 'upsale' && paysFor.step === step && paysFor.ordinal === ordinal;
    // A second handle is given only on an attempt for the same: the buyer of another step must not be told its end.
    if (!isSame) return { claim: 'order-busy' };
    addHandle(connection, { key, fingerprint, attempt: running.id });
    return { claim: 'purchase-open' };
  }
  const soldAt = soldAtOf(connection, purchase);
  const isOver = soldAt === null || now >= soldAt + claim.openFor;
  if (isOver || isFinished(connection, purchase) || isTurnedDown(connection, purchase))
    return { claim: 'window-closed' };
  if (number !== ended + 1) return { claim: 'attempt-ahead' };
  if (!claim.asExpected) return { claim: 'price-changed' };

  const lease = writeUpsale(connection, now, ids, claim);
  const [attempt] = attempts('attempt.id = :id', { id: lease.attempt });
  if (attempt === undefined) throw new Error('An attempt that was just written cannot be read.');
  return { claim: 'claimed', attempt, lease };
};
