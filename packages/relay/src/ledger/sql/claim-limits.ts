import * as v from 'valibot';
import type { BuyerHash, PurchaseId } from '../../secrets/identifiers.js';
import type { ClaimLimits, OverLimit } from '../claim.js';
import { countRow, whole } from './columns.js';
import type { Transaction } from './store.js';

const timeRows = v.array(v.object({ time: whole }));

const tooManyAttempts = async (
  { rows, now }: Transaction,
  buyer: BuyerHash,
  { most, within }: ClaimLimits['attempts'],
): Promise<OverLimit | null> => {
  const latest = v.parse(
    timeRows,
    await rows(
      `select attempt.claimed_at as time from attempt join purchase on purchase.id = attempt.purchase
       where purchase.buyer = :buyer and attempt.claimed_at > :since
       order by attempt.claimed_at desc limit :most`,
      { buyer, since: now - within, most },
    ),
  );
  const oldest = latest[most - 1];
  return oldest === undefined ? null : { claim: 'too-many-attempts', retryAfter: oldest.time + within - now };
};

/** After each so many declines there is a pause; a purchase is not shut for good. */
const tooManyDeclines = async (
  { rows, now }: Transaction,
  purchase: PurchaseId,
  { most, pause }: ClaimLimits['declines'],
): Promise<OverLimit | null> => {
  const [{ count }] = v.parse(
    countRow,
    await rows(`select count(*) as count from attempt where purchase = :purchase and state = 'declined'`, {
      purchase,
    }),
  );
  if (count === 0 || count % most !== 0) return null;
  const [latest] = v.parse(
    timeRows,
    await rows(
      `select coalesce(max(unknown_since), 0) as time from attempt
       where purchase = :purchase and state = 'declined'`,
      { purchase },
    ),
  );
  const retryAfter = (latest?.time ?? 0) + pause - now;
  return retryAfter > 0 ? { claim: 'too-many-declines', retryAfter } : null;
};

/** Whether a buyer has tried too often lately, or this purchase was declined too often (rule 33). */
export const overLimit = async (
  transaction: Transaction,
  { buyer, purchase }: { readonly buyer: BuyerHash; readonly purchase: PurchaseId | null },
  { attempts, declines }: ClaimLimits,
): Promise<OverLimit | null> =>
  (await tooManyAttempts(transaction, buyer, attempts)) ??
  (purchase === null ? null : tooManyDeclines(transaction, purchase, declines));
