import * as v from 'valibot';
import type { PurchaseId } from '../../secrets/identifiers.js';
import { type BegunFinish, type Finishing, finishEnds } from '../finishing.js';
import { blockingUpsaleStates } from '../states.js';
import { countRow } from './columns.js';
import { inStates } from './in-states.js';
import { soldAtOf } from './sold-orders.js';
import type { Statements, Store, Transaction } from './store.js';

const endRows = v.array(v.object({ ended: v.nullable(v.picklist(finishEnds)) }));

/** An order that the CRM still reviews is booked, and may be finished (rule 15). */
const isUnfinished = async ({ rows }: Statements, purchase: PurchaseId): Promise<boolean> => {
  const [{ count }] = v.parse(
    countRow,
    await rows(
      `select count(*) as count from attempt
       where purchase = :purchase and state in (${inStates(blockingUpsaleStates)})`,
      { purchase },
    ),
  );
  return count > 0;
};

const begin = async (
  transaction: Transaction,
  purchase: PurchaseId,
  within: number,
): Promise<BegunFinish> => {
  const { rows, change, now } = transaction;
  const [known] = v.parse(
    endRows,
    await rows('select ended from finish where purchase = :purchase', { purchase }),
  );
  if (known !== undefined) return { finish: 'known', end: known.ended };
  if (await isUnfinished(transaction, purchase)) return { finish: 'purchase-open' };
  const soldAt = await soldAtOf(transaction, purchase);
  if (soldAt !== null && soldAt <= now - within) return { finish: 'too-late' };
  await change('insert into finish (purchase, begun_at) values (:purchase, :now)', { purchase, now });
  return { finish: 'begun' };
};

/** Whether an order was finished, or is being: it takes no upsale any more. */
export const isFinished = async ({ rows }: Statements, purchase: PurchaseId): Promise<boolean> =>
  (await rows('select 1 from finish where purchase = :purchase', { purchase })).length > 0;

export const finishing = ({ write }: Store): Finishing => ({
  beginFinish: (purchase, within) =>
    write([{ purchase }], (transaction) => begin(transaction, purchase, within)),
  endFinish: (purchase, end) =>
    write([{ purchase }], async ({ change }) => {
      await change('update finish set ended = :end where purchase = :purchase and ended is null', {
        purchase,
        end,
      });
    }),
  undoFinish: (purchase) =>
    write([{ purchase }], async ({ change }) => {
      await change('delete from finish where purchase = :purchase and ended is null', { purchase });
    }),
});
