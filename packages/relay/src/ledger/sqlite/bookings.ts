import type { OrderNumber } from '@landerpay/checkout';
import type { Attempt, AttemptState } from '../attempt.js';
import type { Connection } from './connection.js';

/**
 * An order is sold from the moment on at which its request was written at the latest, so that the time for upsales is
 * never longer here than in the CRM. It is placed once its review is over.
 */
const bookOrder = (
  { change }: Connection,
  now: number,
  {
    attempt,
    state,
    order,
  }: { readonly attempt: Attempt; readonly state: AttemptState; readonly order: string },
): void => {
  change(
    `update purchase set crm_order = coalesce(crm_order, :order), placed_at = coalesce(placed_at, :placedAt),
       sold_at = coalesce(sold_at, (select min(:now, coalesce(send_by, :now)) from attempt where id = :id))
     where id = :purchase`,
    { purchase: attempt.purchase, id: attempt.id, order, now, placedAt: state === 'placed' ? now : null },
  );
};

/** Writes down beside the attempt that what it pays for is booked, whatever other attempts for it say. */
export const book = (
  connection: Connection,
  now: number,
  booked: { readonly attempt: Attempt; readonly state: AttemptState; readonly order: OrderNumber },
): void => {
  const { paysFor, purchase } = booked.attempt;
  if (paysFor.for === 'import') {
    bookOrder(connection, now, booked);
    return;
  }
  connection.change(
    `update upsale set sold_at = coalesce(sold_at, :now)
     where purchase = :purchase and step = :step and ordinal = :ordinal`,
    { purchase, step: paysFor.step, ordinal: paysFor.ordinal, now },
  );
};
