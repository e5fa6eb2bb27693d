import * as v from 'valibot';
import type { PurchaseId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { EarlyLead, EarlyLeads } from '../early-leads.js';
import { unfinishedStates } from '../states.js';
import { countRow } from './columns.js';
import { inStates } from './in-states.js';
import { ownerOf } from './orders-of-purchases.js';
import { latestPlaced, openPurchase } from './purchase-rows.js';
import type { Statements, Store, Transaction } from './store.js';

/** Whether an open purchase has no order yet, and nobody is about to give it one. */
const wantsLead = async ({ rows }: Statements, purchase: PurchaseId): Promise<boolean> => {
  const [{ count }] = v.parse(
    countRow,
    await rows(
      `select count(*) as count from purchase
       where id = :purchase and crm_order is null and not exists (
         select 1 from attempt where purchase = :purchase and state in (${inStates(unfinishedStates)})
       )`,
      { purchase },
    ),
  );
  return count === 1;
};

const open = async (
  transaction: Transaction,
  ids: RandomIds,
  { buyer, offer, kind, quietFor }: EarlyLead,
): Promise<PurchaseId | null> => {
  const { change, now } = transaction;
  const known = await openPurchase(transaction, buyer, offer);
  if (known !== null) return (await wantsLead(transaction, known)) ? known : null;
  const latest = await latestPlaced(transaction, buyer, offer);
  if (latest !== null && now < latest.placedAt + quietFor) return null;
  const purchase = ids.purchase();
  await change(
    'insert into purchase (id, buyer, offer, kind, opened_at) values (:purchase, :buyer, :offer, :kind, :now)',
    { purchase, buyer, offer, kind, now },
  );
  return purchase;
};

export const earlyLeads = ({ write }: Store, ids: RandomIds): EarlyLeads => ({
  openForLead: (lead) => write([{ buyer: lead.buyer }], (transaction) => open(transaction, ids, lead)),
  giveLead: (purchase, order) =>
    write([{ purchase }], async (transaction) => {
      if ((await ownerOf(transaction, order)) !== null) return false;
      return (
        (await transaction.change(
          'update purchase set crm_order = :order where id = :purchase and crm_order is null',
          { purchase, order },
        )) === 1
      );
    }),
});
