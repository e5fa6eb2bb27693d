import * as v from 'valibot';
import { attemptId } from '../../secrets/identifiers.js';
import type { Attempt } from '../attempt.js';
import { isMovedByHand } from '../moves.js';
import { type AttemptFilter, type Audit, auditedActions, type Operating, type Pause } from '../operating.js';
import { type UnfinishedState, unfinishedStates } from '../states.js';
import { findAttempt, readAttempt, selectAttempts } from './attempt-rows.js';
import { whole } from './columns.js';
import { inStates } from './in-states.js';
import { recordVerdict } from './record-verdict.js';
import { soldSince } from './sold-orders.js';
import type { Statements, Store, Transaction } from './store.js';

const pauseRows = v.array(v.object({ since: whole, because: v.string() }));
const auditRows = v.array(
  v.object({
    at: whole,
    action: v.picklist(auditedActions),
    attempt: v.nullable(attemptId),
    because: v.string(),
  }),
);
const stateRows = v.array(v.object({ state: v.picklist(unfinishedStates), count: whole }));

/** Since when nothing is sent; `null` while it may be. */
export const readPause = async ({ rows }: Statements): Promise<Pause | null> => {
  const [pause] = v.parse(pauseRows, await rows('select since, because from pause'));
  return pause ?? null;
};

export const writeAudit = async (
  { change, now }: Transaction,
  { action, attempt, because }: Omit<Audit, 'at'>,
): Promise<void> => {
  await change(
    'insert into audit (at, action, attempt, because) values (:now, :action, :attempt, :because)',
    { now, action, attempt, because },
  );
};

const conditionOf = ({ states, order, since }: AttemptFilter): string =>
  [
    'true',
    ...(states === null || states.length === 0 ? [] : [`attempt.state in (${inStates(states)})`]),
    ...(order === null ? [] : ['purchase.crm_order = :order']),
    ...(since === null ? [] : ['attempt.claimed_at >= :since']),
  ].join(' and ');

const list = (transaction: Transaction, filter: AttemptFilter): Promise<readonly Attempt[]> => {
  const { order, since, limit } = filter;
  return selectAttempts(transaction, `${conditionOf(filter)} order by attempt.sequence desc limit :limit`, {
    ...(order === null ? {} : { order }),
    ...(since === null ? {} : { since }),
    limit,
  });
};

const countUnfinished = async ({ rows }: Statements): Promise<Readonly<Record<UnfinishedState, number>>> => {
  const counted = v.parse(
    stateRows,
    await rows(
      `select state, count(*) as count from attempt where state in (${inStates(unfinishedStates)}) group by state`,
    ),
  );
  const none: Record<UnfinishedState, number> = {
    claimed: 0,
    identified: 0,
    sent: 0,
    settling: 0,
    'awaiting-buyer': 0,
    held: 0,
    review: 0,
  };
  for (const { state, count } of counted) none[state] = count;
  return none;
};

type OfPeople = Pick<
  Operating,
  | 'pause'
  | 'resume'
  | 'paused'
  | 'list'
  | 'find'
  | 'countUnfinished'
  | 'settleByHand'
  | 'audit'
  | 'audits'
  | 'soldSince'
>;

/** What people do with the ledger. */
export const operating = ({ read, write }: Store): OfPeople => ({
  pause: (because) =>
    write([], async (transaction) => {
      await transaction.change(
        `insert into pause (name, since, because) values ('money', :now, :because)
         on conflict (name) do update set because = excluded.because`,
        { now: transaction.now, because },
      );
      await writeAudit(transaction, { action: 'paused', attempt: null, because });
    }),
  resume: (because) =>
    write([], async (transaction) => {
      await transaction.change('delete from pause', {});
      await writeAudit(transaction, { action: 'resumed', attempt: null, because });
    }),
  paused: () => read(readPause),
  list: (filter) => read((transaction) => list(transaction, filter)),
  find: (attempt) => read((transaction) => findAttempt(transaction, attempt)),
  countUnfinished: () => read(countUnfinished),
  settleByHand: (id, verdict, because, lookUpAgain) =>
    write([{ attempt: id }], async (transaction) => {
      const attempt = await readAttempt(transaction, id);
      if (!isMovedByHand(attempt, verdict)) return { recorded: false, attempt };
      const change = await recordVerdict(transaction, attempt, verdict, lookUpAgain);
      await writeAudit(transaction, { action: 'settled', attempt: id, because });
      return { recorded: true, attempt: await readAttempt(transaction, id), ...change };
    }),
  audit: (line) => write([], (transaction) => writeAudit(transaction, line)),
  audits: (limit) =>
    read(async ({ rows }) =>
      v.parse(
        auditRows,
        await rows('select at, action, attempt, because from audit order by sequence desc limit :limit', {
          limit,
        }),
      ),
    ),
  soldSince: (since) => read((transaction) => soldSince(transaction, since)),
});
