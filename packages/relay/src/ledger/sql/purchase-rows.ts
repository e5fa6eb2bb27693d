import type { OrderNumber } from '@landerpay/checkout';
import * as v from 'valibot';
import {
  type BuyerHash,
  buyerHash,
  type OfferHash,
  offerHash,
  type PurchaseId,
  purchaseId,
  type ReferenceHash,
} from '../../secrets/identifiers.js';
import { orderNumber } from '../answer.js';
import { endedStates } from '../states.js';
import { whole } from './columns.js';
import { inStates } from './in-states.js';
import type { Statements } from './store.js';

const referenceRows = v.array(
  v.object({
    buyer: buyerHash,
    purchase: purchaseId,
    offer: offerHash,
    placedAt: v.nullable(whole),
    paysFor: v.picklist(['import', 'agreement', 'upsale']),
    step: v.nullable(v.string()),
    ordinal: v.nullable(whole),
  }),
);
const openRows = v.array(v.object({ id: purchaseId }));
const placedRows = v.array(v.object({ order: orderNumber, placedAt: whole }));
const endedRows = v.tuple([v.object({ ended: whole })]);

/** Whose a reference is, and what it pays for. */
export type BoundReference = v.InferOutput<typeof referenceRows>[number];

/** Whose a reference is, and what it pays for; `null` before its first use. */
export const boundReference = async (
  { rows }: Statements,
  reference: ReferenceHash,
): Promise<BoundReference | null> => {
  const [bound] = v.parse(
    referenceRows,
    await rows(
      `select reference.buyer, reference.purchase, purchase.offer, purchase.placed_at as "placedAt",
         reference.pays_for as "paysFor", reference.step, reference.ordinal
       from reference join purchase on purchase.id = reference.purchase where reference.id = :reference`,
      { reference },
    ),
  );
  return bound ?? null;
};

/** How many attempts that are counted together have ended so that another may follow. */
export const endedAttempts = async ({ rows }: Statements, series: string): Promise<number> => {
  const [row] = v.parse(
    endedRows,
    await rows(
      `select coalesce(max(number), 0) as ended from attempt
       where series = :series and state in (${inStates(endedStates)})`,
      { series },
    ),
  );
  return row.ended;
};

/** The purchase that is not placed yet. */
export const openPurchase = async (
  { rows }: Statements,
  buyer: BuyerHash,
  offer: OfferHash,
): Promise<PurchaseId | null> => {
  const [open] = v.parse(
    openRows,
    await rows('select id from purchase where buyer = :buyer and offer = :offer and placed_at is null', {
      buyer,
      offer,
    }),
  );
  return open?.id ?? null;
};

/** The latest order of this buyer for this offer. */
export const latestPlaced = async (
  { rows }: Statements,
  buyer: BuyerHash,
  offer: OfferHash,
): Promise<{ readonly order: OrderNumber; readonly placedAt: number } | null> => {
  const [latest] = v.parse(
    placedRows,
    await rows(
      `select crm_order as "order", placed_at as "placedAt" from purchase
       where buyer = :buyer and offer = :offer and placed_at is not null
       order by placed_at desc, (select max(sequence) from attempt where attempt.purchase = purchase.id) desc
       limit 1`,
      { buyer, offer },
    ),
  );
  return latest ?? null;
};
