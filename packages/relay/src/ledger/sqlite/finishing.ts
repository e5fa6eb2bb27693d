import * as v from 'valibot';
import type { PurchaseId } from '../../secrets/identifiers.js';
import { type BegunFinish, type Finishing, finishEnds } from '../finishing.js';
import { unfinishedStates } from '../states.js';
import type { Connection } from './connection.js';

/** An order that the CRM still reviews is booked, and may be finished (rule 15). */
const unfinished = unfinishedStates
  .filter((state) => state !== 'review')
  .map((state) => `'${state}'`)
  .join(', ');

const endRows = v.array(v.object({ ended: v.nullable(v.picklist(finishEnds)) }));
const openRows = v.tuple([v.object({ unfinished: v.number(), late: v.picklist([0, 1]) })]);

const begin = (
  { rows, change }: Connection,
  now: number,
  purchase: PurchaseId,
  within: number,
): BegunFinish => {
  const [known] = v.parse(endRows, rows('select ended from finish where purchase = :purchase', { purchase }));
  if (known !== undefined) return { finish: 'known', end: known.ended };
  const [{ unfinished: open, late }] = v.parse(
    openRows,
    rows(
      `select
         (select count(*) from attempt where purchase = :purchase and state in (${unfinished})) as unfinished,
         coalesce(sold_at <= :now - :within, 0) as late
       from purchase where id = :purchase`,
      { purchase, now, within },
    ),
  );
  if (open > 0) return { finish: 'purchase-open' };
  if (late === 1) return { finish: 'too-late' };
  change('insert into finish (purchase, begun_at) values (:purchase, :now)', { purchase, now });
  return { finish: 'begun' };
};

/** Whether an order was finished, or is being: it takes no upsale any more. */
export const isFinished = ({ rows }: Connection, purchase: PurchaseId): boolean =>
  rows('select 1 from finish where purchase = :purchase', { purchase }).length > 0;

export const finishing = (connection: Connection, now: () => number): Finishing => ({
  beginFinish: async (purchase, within) => connection.write(() => begin(connection, now(), purchase, within)),
  endFinish: async (purchase, end) => {
    connection.write(() =>
      connection.change('update finish set ended = :end where purchase = :purchase and ended is null', {
        purchase,
        end,
      }),
    );
  },
  undoFinish: async (purchase) => {
    connection.write(() =>
      connection.change('delete from finish where purchase = :purchase and ended is null', { purchase }),
    );
  },
});
