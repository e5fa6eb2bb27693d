import type { OrderNumber } from '@landerpay/checkout';
import * as v from 'valibot';
import { type PurchaseId, purchaseId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { Operating, Stripped, Stripping } from '../operating.js';
import { unfinishedStates } from '../states.js';
import { countRow } from './columns.js';
import { inStates } from './in-states.js';
import { writeAudit } from './operating.js';
import { ownerOf } from './orders-of-purchases.js';
import type { Statements, Store, Transaction } from './store.js';

const purchaseRows = v.array(v.object({ id: purchaseId }));

const unfinished = `attempt.state in (${inStates(unfinishedStates)})`;

/** Takes keys and buyer out of a purchase. What keeps it from being charged twice stays. */
const stripPurchase = async (
  { change, now }: Transaction,
  purchase: PurchaseId,
  ids: RandomIds,
): Promise<void> => {
  const buyer = ids.buyer();
  await change('delete from handle where attempt in (select id from attempt where purchase = :purchase)', {
    purchase,
  });
  await change('update reference set buyer = :buyer where purchase = :purchase', { buyer, purchase });
  await change('update purchase set buyer = :buyer, stripped_at = :now where id = :purchase', {
    buyer,
    now,
    purchase,
  });
};

const isUnfinished = async ({ rows }: Statements, purchase: PurchaseId): Promise<boolean> => {
  const [{ count }] = v.parse(
    countRow,
    await rows(`select count(*) as count from attempt where purchase = :purchase and ${unfinished}`, {
      purchase,
    }),
  );
  return count > 0;
};

const toStrip = async (
  { rows }: Statements,
  { keysBefore }: Stripping,
  limit: number,
): Promise<readonly PurchaseId[]> => {
  const found = await rows(
    `select id from purchase
     where stripped_at is null and opened_at < :keysBefore and not exists (
       select 1 from attempt
       where attempt.purchase = purchase.id and (attempt.claimed_at >= :keysBefore or ${unfinished})
     )
     order by opened_at limit :limit`,
    { keysBefore, limit },
  );
  return v.parse(purchaseRows, found).map(({ id }) => id);
};

/** An agreement may live for ever, and nobody tells the ledger when it ends: its tombstones stay. */
const toEnd = async (
  { rows }: Statements,
  { tombstonesBefore }: Stripping,
  limit: number,
): Promise<readonly PurchaseId[]> => {
  const found = await rows(
    `select id from purchase
     where stripped_at is not null and kind = 'one-time' and opened_at < :tombstonesBefore and not exists (
       select 1 from attempt where attempt.purchase = purchase.id and attempt.claimed_at >= :tombstonesBefore
     )
     order by opened_at limit :limit`,
    { tombstonesBefore, limit },
  );
  return v.parse(purchaseRows, found).map(({ id }) => id);
};

const endTombstone = async ({ change }: Statements, purchase: PurchaseId): Promise<void> => {
  for (const table of ['attempt', 'reference', 'upsale', 'finish']) {
    await change(`delete from ${table} where purchase = :purchase`, { purchase });
  }
  await change('delete from purchase where id = :purchase', { purchase });
};

const strip = async (
  { read, write }: Store,
  ids: RandomIds,
  stripping: Stripping,
  limit: number,
): Promise<Stripped> => {
  const old = await read((transaction) => toStrip(transaction, stripping, limit));
  for (const purchase of old) {
    await write([{ purchase }], async (transaction) => {
      if (!(await isUnfinished(transaction, purchase))) await stripPurchase(transaction, purchase, ids);
    });
  }
  const over = await read((transaction) => toEnd(transaction, stripping, limit));
  for (const purchase of over) {
    await write([{ purchase }], (transaction) => endTombstone(transaction, purchase));
  }
  return { stripped: old.length, ended: over.length };
};

const forget = async (
  { read, write }: Store,
  ids: RandomIds,
  order: OrderNumber,
  because: string,
): ReturnType<Operating['forget']> => {
  const purchase = await read((transaction) => ownerOf(transaction, order));
  if (purchase === null) return 'unknown-order';
  return write([{ purchase }], async (transaction) => {
    if (await isUnfinished(transaction, purchase)) return 'unfinished';
    await stripPurchase(transaction, purchase, ids);
    await writeAudit(transaction, { action: 'forgotten', attempt: null, because });
    return 'forgotten';
  });
};

/** What takes persons out of the ledger, on request or by time (rule 39). */
export const stripping = (store: Store, ids: RandomIds): Pick<Operating, 'forget' | 'strip'> => ({
  forget: (order, because) => forget(store, ids, order, because),
  strip: (what, limit) => strip(store, ids, what, limit),
});
