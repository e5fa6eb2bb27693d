import type { OrderNumber } from '@landerpay/checkout';
import * as v from 'valibot';
import { type AttemptId, type PurchaseId, purchaseId } from '../../secrets/identifiers.js';
import type { Attempt } from '../attempt.js';
import { countRow } from './columns.js';
import { forTheSame, sameAs } from './for-the-same.js';
import type { Statements } from './store.js';

const ownerRows = v.array(v.object({ id: purchaseId }));

/** The purchase that has this order in the CRM. */
export const ownerOf = async ({ rows }: Statements, order: OrderNumber): Promise<PurchaseId | null> => {
  const [owner] = v.parse(
    ownerRows,
    await rows('select id from purchase where crm_order = :order', { order }),
  );
  return owner?.id ?? null;
};

/** Whether every attempt of a purchase ended in a way that proves that nothing of it is booked (rule 10). */
export const isFree = async ({ rows }: Statements, purchase: PurchaseId): Promise<boolean> => {
  const [{ count }] = v.parse(
    countRow,
    await rows(
      `select count(*) as count from attempt
       where purchase = :purchase and state not in ('not-sent', 'declined', 'rejected')`,
      { purchase },
    ),
  );
  return count === 0;
};

/** Whether another attempt that pays for the same is booked, or may be. */
export const isPaidElsewhere = async ({ rows }: Statements, attempt: Attempt): Promise<boolean> => {
  const [{ count }] = v.parse(
    countRow,
    await rows(
      `select count(*) as count from attempt
       where ${forTheSame} and id <> :id and state not in ('not-sent', 'declined', 'rejected', 'not-booked')`,
      { id: attempt.id, ...sameAs(attempt) },
    ),
  );
  return count > 0;
};

/** Gives the purchase of an attempt its order in the CRM; a purchase that has one keeps it. */
export const giveOrder = async (
  { change }: Statements,
  attempt: AttemptId,
  order: OrderNumber,
): Promise<void> => {
  await change(
    `update purchase set crm_order = :order
     where crm_order is null and id = (select purchase from attempt where id = :attempt)`,
    { attempt, order },
  );
};

/** Takes an order away from a purchase, which needs a new lead for its next attempt. */
export const takeOrderFrom = async (
  { change }: Statements,
  purchase: PurchaseId,
  order: OrderNumber,
): Promise<void> => {
  await change('update purchase set crm_order = null where id = :purchase and crm_order = :order', {
    purchase,
    order,
  });
};
