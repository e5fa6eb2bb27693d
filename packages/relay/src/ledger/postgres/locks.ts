import type { ClientBase } from 'pg';
import type { About } from '../sql/store.js';

const buyerOf = (about: About, place: number): { readonly sql: string; readonly value: string } => {
  if ('buyer' in about) return { sql: `select $${place}::text as buyer`, value: about.buyer };
  if ('purchase' in about) {
    return { sql: `select buyer from purchase where id = $${place}`, value: about.purchase };
  }
  return {
    sql: `select purchase.buyer from attempt join purchase on purchase.id = attempt.purchase where attempt.id = $${place}`,
    value: about.attempt,
  };
};

/**
 * Makes this transaction the only one about these buyers until it ends. Several are locked in one order everywhere, so
 * that no two transactions wait for each other.
 */
export const lockBuyers = async (client: ClientBase, about: readonly About[]): Promise<void> => {
  if (about.length === 0) return;
  const buyers = about.map((one, index) => buyerOf(one, index + 1));
  await client.query(
    `select pg_advisory_xact_lock(root) from (
       select distinct hashtextextended(buyer, 0) as root
       from (${buyers.map(({ sql }) => sql).join(' union all ')}) as buyers order by root
     ) as roots`,
    buyers.map(({ value }) => value),
  );
};
