import * as v from 'valibot';
import type { PurchaseId } from '../../secrets/identifiers.js';
import type { RandomIds } from '../../secrets/random-ids.js';
import type { EarlyLead, EarlyLeads } from '../early-leads.js';
import { unfinishedStates } from '../states.js';
import type { Connection } from './connection.js';
import { ownerOf } from './orders-of-purchases.js';
import { latestPlaced, openPurchase } from './purchase-rows.js';

const unfinished = unfinishedStates.map((state) => `'${state}'`).join(', ');

const wantsRow = v.tuple([v.object({ wants: v.picklist([0, 1]) })]);

/** Whether an open purchase has no order yet, and nobody is about to give it one. */
const wantsLead = ({ rows }: Connection, purchase: PurchaseId): boolean => {
  const [{ wants }] = v.parse(
    wantsRow,
    rows(
      `select crm_order is null
         and not exists (select 1 from attempt where purchase = :purchase and state in (${unfinished})) as wants
       from purchase where id = :purchase`,
      { purchase },
    ),
  );
  return wants === 1;
};

const open = (
  connection: Connection,
  now: number,
  ids: RandomIds,
  { buyer, offer, kind, quietFor }: EarlyLead,
): PurchaseId | null => {
  const known = openPurchase(connection, buyer, offer);
  if (known !== null) return wantsLead(connection, known) ? known : null;
  const latest = latestPlaced(connection, buyer, offer);
  if (latest !== null && now < latest.placedAt + quietFor) return null;
  const purchase = ids.purchase();
  connection.change(
    'insert into purchase (id, buyer, offer, kind, opened_at) values (:purchase, :buyer, :offer, :kind, :now)',
    { purchase, buyer, offer, kind, now },
  );
  return purchase;
};

export const earlyLeads = (connection: Connection, now: () => number, ids: RandomIds): EarlyLeads => ({
  openForLead: async (lead) => connection.write(() => open(connection, now(), ids, lead)),
  giveLead: async (purchase, order) =>
    connection.write(() => {
      if (ownerOf(connection, order) !== null) return false;
      return (
        connection.change(
          'update purchase set crm_order = :order where id = :purchase and crm_order is null',
          { purchase, order },
        ) === 1
      );
    }),
});
