import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../test-world/temporary-folder.test.support.js';
import { type Connection, connect } from '../connection.js';
import { firstOrder } from './0001-first-order.js';
import { migrate } from './migrate.js';

/** A file as the first relay wrote it. */
const firstForm = (): Connection => {
  const connection = connect(join(temporaryFolder(), 'ledger.sqlite'));
  connection.script(firstOrder);
  connection.script('pragma user_version = 1');
  return connection;
};

const purchases = `
insert into purchase (id, buyer, offer, crm_order, opened_at, placed_at) values
  ('placed', 'ann', 'kit', 'ORDER1', 10, 40), ('review', 'ben', 'kit', 'ORDER2', 20, null);
insert into reference (id, buyer, purchase, pays_for) values
  ('S1', 'ann', 'placed', 'import'), ('S2', 'ben', 'review', 'import');
insert into attempt (id, purchase, reference, number, fingerprint, mark, sale, claimed_at, state, send_by, answer) values
  ('late', 'placed', 'S1', 1, 'f1', '1.a', '{}', 10, 'declined', 12, '{}'),
  ('early', 'placed', 'S1', 2, 'f2', '2.a', '{}', 30, 'placed', 32, '{}'),
  ('open', 'review', 'S2', 1, 'f3', '1.b', '{}', 20, 'review', 25, '{}');
insert into handle (key, fingerprint, attempt) values ('k1', 'f1', 'late'), ('k2', 'f2', 'early'), ('k3', 'f3', 'open');
`;

it('brings a file of the first form to the present one: nothing of it is lost, and its attempts keep their order', () => {
  const connection = firstForm();
  connection.script(purchases);
  migrate(connection);
  expect(connection.rows('select id, kind, placed_at, sold_at from purchase order by id')).toEqual([
    { id: 'placed', kind: 'one-time', placed_at: 40, sold_at: 40 },
    { id: 'review', kind: 'one-time', placed_at: null, sold_at: 25 },
  ]);
  expect(connection.rows('select id, reference, series, number, step from attempt order by rowid')).toEqual([
    { id: 'late', reference: 'S1', series: 'S1', number: 1, step: null },
    { id: 'early', reference: 'S1', series: 'S1', number: 2, step: null },
    { id: 'open', reference: 'S2', series: 'S2', number: 1, step: null },
  ]);
  expect(connection.rows('select key, attempt from handle order by key')).toHaveLength(3);
  expect(connection.rows('pragma foreign_key_check')).toEqual([]);
  expect(connection.rows('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  connection.close();
});

it('leaves a file untouched that it cannot bring there', () => {
  const connection = firstForm();
  connection.script('create table upsale (id text)');
  expect(() => migrate(connection)).toThrow('already exists');
  expect(connection.rows('pragma user_version')).toEqual([{ user_version: 1 }]);
  expect(connection.rows("select name from pragma_table_info('purchase') where name = 'kind'")).toEqual([]);
  connection.close();
});

const insertUpsale = (
  connection: Connection,
  columns: Readonly<Record<string, string | number | null>>,
): void => {
  const all = {
    purchase: 'placed',
    step: 'offer-1',
    ordinal: 1,
    reference: 'S1',
    number: 1,
    fingerprint: 'f',
    sale: '{}',
    claimed_at: 50,
    state: 'claimed',
    snapshot: null,
    ...columns,
  };
  const names = Object.keys(all);
  connection.change(
    `insert into attempt (${names.join(', ')}) values (${names.map((name) => `:${name}`).join(', ')})`,
    all,
  );
};

it('ledger 24, 25: one upsale at a time, each under its key, and none sent without a snapshot, by the store itself', () => {
  const connection = firstForm();
  connection.script(purchases);
  migrate(connection);
  const insert = (columns: Readonly<Record<string, string | number | null>>) => () =>
    insertUpsale(connection, columns);
  expect(insert({ id: 'one', series: 's1', mark: '1.u' })).toThrow('FOREIGN KEY');
  connection.script(
    `insert into upsale (purchase, step, ordinal) values ('placed', 'offer-1', 1), ('placed', 'offer-2', 1)`,
  );
  expect(() =>
    connection.script(`insert into upsale (purchase, step, ordinal) values ('placed', 'offer-1', 1)`),
  ).toThrow('UNIQUE constraint failed: upsale.purchase, upsale.step, upsale.ordinal');
  insert({ id: 'one', series: 's1', mark: '1.u' })();
  expect(insert({ id: 'two', series: 's2', mark: '1.v', step: 'offer-2' })).toThrow(
    'UNIQUE constraint failed: attempt.purchase',
  );
  for (const state of ['identified', 'sent', 'settling']) {
    const sent = { id: 'three', series: 's3', mark: '1.w', state, send_by: 60, unknown_since: 60 };
    expect(insert(sent)).toThrow('CHECK');
  }
  connection.close();
});
