import type { OrderNumber } from '@landerpay/checkout';
import type { Attempt, AttemptState } from '../attempt.js';
import type { Transaction } from './store.js';

type BookedAttempt = {
  readonly attempt: Attempt;
  readonly state: AttemptState;
  readonly order: OrderNumber;
};

/**
 * An order is sold from the moment on at which its request was written at the latest, so that the time for upsales is
 * never longer here than in the CRM. It is placed once its review is over.
 */
const bookOrder = async (
  { change, now }: Transaction,
  { attempt, state, order }: BookedAttempt,
): Promise<void> => {
  await change(
    `update purchase set crm_order = coalesce(crm_order, :order), placed_at = coalesce(placed_at, :placedAt),
       sold_at = coalesce(
         sold_at, (select case when send_by < :now then send_by else :now end from attempt where id = :id)
       )
     where id = :purchase`,
    { purchase: attempt.purchase, id: attempt.id, order, now, placedAt: state === 'placed' ? now : null },
  );
};

/** Writes down beside the attempt that what it pays for is booked, whatever other attempts for it say. */
export const book = async (transaction: Transaction, booked: BookedAttempt): Promise<void> => {
  const { paysFor, purchase } = booked.attempt;
  if (paysFor.for === 'import') return bookOrder(transaction, booked);
  await transaction.change(
    `update upsale set sold_at = coalesce(sold_at, :now)
     where purchase = :purchase and step = :step and ordinal = :ordinal`,
    { purchase, step: paysFor.step, ordinal: paysFor.ordinal, now: transaction.now },
  );
};
