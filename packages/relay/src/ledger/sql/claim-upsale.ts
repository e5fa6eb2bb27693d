import type { RandomIds } from '../../secrets/random-ids.js';
import type { Attempt, Lease } from '../attempt.js';
import type { UpsaleClaim, UpsaleClaimed } from '../claim.js';
import { blockingUpsaleStates } from '../states.js';
import { readAttempt, selectAttempts } from './attempt-rows.js';
import { overLimit } from './claim-limits.js';
import { isFinished } from './finishing.js';
import { addHandle, findHandle } from './handles.js';
import { inStates } from './in-states.js';
import { type BoundReference, boundReference, endedAttempts } from './purchase-rows.js';
import { isTurnedDown, isUpsaleSold, soldAtOf } from './sold-orders.js';
import type { Transaction } from './store.js';
import { writeAttempt } from './write-attempt.js';

/** What the attempts of an upsale are counted by: the agreement is the order's, so it cannot be that (rule 5). */
const seriesOf = ({ paidBy, reference, purchase, step, ordinal }: UpsaleClaim): string =>
  paidBy === 'order-reference' ? reference : `${purchase}/${step}/${ordinal}`;

/** An order reference pays for one upsale; an agreement for the upsales of the purchase that it was given for. */
const mayPay = (bound: BoundReference | null, claim: UpsaleClaim): boolean => {
  const { paidBy, purchase, step, ordinal } = claim;
  if (bound === null) return paidBy === 'order-reference';
  if (bound.purchase !== purchase) return false;
  return paidBy === 'billing-agreement'
    ? bound.paysFor === 'agreement'
    : bound.paysFor === 'upsale' && bound.step === step && bound.ordinal === ordinal;
};

const writeUpsale = async (
  transaction: Transaction,
  ids: RandomIds,
  claim: UpsaleClaim,
  isReferenceBound: boolean,
): Promise<Lease> => {
  const { buyer, ordinal, purchase, reference, step } = claim;
  await transaction.change(
    `insert into upsale (purchase, step, ordinal) values (:purchase, :step, :ordinal)
     on conflict (purchase, step, ordinal) do nothing`,
    { purchase, step, ordinal },
  );
  if (!isReferenceBound) {
    await transaction.change(
      `insert into reference (id, buyer, purchase, pays_for, step, ordinal)
       values (:reference, :buyer, :purchase, 'upsale', :step, :ordinal)`,
      { reference, buyer, purchase, step, ordinal },
    );
  }
  return writeAttempt(transaction, ids, { ...claim, series: seriesOf(claim), upsale: claim });
};

/** A second handle is given only on an attempt for the same: the buyer of another step must not be told its end. */
const joinRunning = async (
  transaction: Transaction,
  { id, paysFor }: Attempt,
  { key, fingerprint, step, ordinal }: UpsaleClaim,
): Promise<UpsaleClaimed> => {
  const isSame = paysFor.for === 'upsale' && paysFor.step === step && paysFor.ordinal === ordinal;
  if (!isSame) return { claim: 'order-busy' };
  await addHandle(transaction, { key, fingerprint, attempt: id });
  return { claim: 'purchase-open' };
};

const isWindowClosed = async (
  transaction: Transaction,
  { purchase, openFor }: UpsaleClaim,
): Promise<boolean> => {
  const soldAt = await soldAtOf(transaction, purchase);
  if (soldAt === null || transaction.now >= soldAt + openFor) return true;
  return (await isFinished(transaction, purchase)) || (await isTurnedDown(transaction, purchase));
};

/** The claim to an upsale (rules 2 to 6, 24 and 25), inside the transaction that the caller has begun. */
export const claimUpsale = async (
  transaction: Transaction,
  ids: RandomIds,
  claim: UpsaleClaim,
): Promise<UpsaleClaimed> => {
  const { key, fingerprint, buyer, number, purchase, reference } = claim;

  const handle = await findHandle(transaction, key);
  if (handle !== null) {
    return handle.fingerprint === fingerprint
      ? { claim: 'known', attempt: handle.attempt }
      : { claim: 'key-reused' };
  }

  const bound = await boundReference(transaction, reference);
  if (bound !== null && bound.buyer !== buyer) return { claim: 'wrong-buyer' };
  if (!mayPay(bound, claim)) return { claim: 'reference-bound' };

  const series = seriesOf(claim);
  const ended = await endedAttempts(transaction, series);
  if (number <= ended) {
    const [attempt] = await selectAttempts(
      transaction,
      'attempt.series = :series and attempt.number = :number',
      { series, number },
    );
    if (attempt !== undefined) return { claim: 'answered', attempt };
  }

  if (await isUpsaleSold(transaction, claim)) return { claim: 'step-already-sold' };
  const [running] = await selectAttempts(
    transaction,
    `attempt.purchase = :purchase and attempt.step is not null
     and attempt.state in (${inStates(blockingUpsaleStates)})`,
    { purchase },
  );
  if (running !== undefined) return joinRunning(transaction, running, claim);
  if (await isWindowClosed(transaction, claim)) return { claim: 'window-closed' };
  if (number !== ended + 1) return { claim: 'attempt-ahead' };
  if (!claim.asExpected) return { claim: 'price-changed' };
  const over = await overLimit(transaction, { buyer, purchase }, claim.limits);
  if (over !== null) return over;

  const lease = await writeUpsale(transaction, ids, claim, bound !== null);
  return { claim: 'claimed', attempt: await readAttempt(transaction, lease.attempt), lease };
};
