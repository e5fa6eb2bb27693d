import { type ClientBase, escapeLiteral } from 'pg';
import * as v from 'valibot';
import type { About } from '../sql/store.js';

const clock = 'select (extract(epoch from clock_timestamp()) * 1000)::bigint as now';

const clockRows = v.tuple([v.object({ now: v.pipe(v.number(), v.safeInteger()) })]);

const buyerOf = (about: About): string => {
  if ('buyer' in about) return `select ${escapeLiteral(about.buyer)} as buyer`;
  if ('purchase' in about) return `select buyer from purchase where id = ${escapeLiteral(about.purchase)}`;
  return `select purchase.buyer from attempt join purchase on purchase.id = attempt.purchase
    where attempt.id = ${escapeLiteral(about.attempt)}`;
};

/**
 * Begins a transaction that is the only one about these buyers until it ends. Several are locked in one order everywhere,
 * so that no two transactions wait for each other. All is one message, so that it costs one way there and back.
 */
const beginning = (about: readonly About[]): string =>
  about.length === 0
    ? 'begin'
    : `begin; select pg_advisory_xact_lock(root) from (
         select distinct hashtextextended(buyer, 0) as root
         from (${about.map(buyerOf).join(' union all ')}) as buyers order by root
       ) as roots`;

/** `pg` gives a list where a message has several statements, and says so in no type of its own. */
const lastRows = v.pipe(
  v.array(v.object({ rows: v.array(v.unknown()) })),
  v.transform((results) => results.at(-1)?.rows),
);

/** The database's clock, in milliseconds since 1970. */
export const readClock = async (client: ClientBase): Promise<number> =>
  v.parse(clockRows, (await client.query({ name: 'clock', text: clock })).rows)[0].now;

/** Begins, and says what the database's clock was once the locks were there. */
export const begin = async (client: ClientBase, about: readonly About[]): Promise<number> => {
  const results: unknown = await client.query(`${beginning(about)}; ${clock}`);
  return v.parse(clockRows, v.parse(lastRows, results))[0].now;
};

/** Begins by another clock. */
export const beginAt = async (
  client: ClientBase,
  about: readonly About[],
  now: () => number,
): Promise<number> => {
  await client.query(beginning(about));
  return now();
};
