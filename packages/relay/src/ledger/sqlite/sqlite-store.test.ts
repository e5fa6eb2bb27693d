import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../../test-world/temporary-folder.test.support.js';
import type { Store, Transaction } from '../sql/store.js';
import { type Connection, connect } from './connection.js';
import { openSqliteStore } from './sqlite-store.js';

let path: string;
let store: Store;
let past: Connection;

beforeEach(() => {
  path = join(temporaryFolder(), 'ledger.sqlite');
  store = openSqliteStore(path, () => 0);
  past = connect(path);
  return async () => {
    past.close();
    await store.close();
  };
});

const insert =
  (id: string) =>
  async ({ change }: Transaction): Promise<string> => {
    await change(`insert into visit (id, crm_session, forget_at) values (:id, 's', 0)`, { id });
    return id;
  };

/** Writes that wait for one turn, and what each came to. */
const writeTogether = async (...ids: readonly string[]) => {
  const ended = await Promise.allSettled(ids.map((id) => store.write([], insert(id))));
  return ended.map(({ status }) => status);
};

const kept = () => past.rows('select id from visit order by id').map((row) => JSON.stringify(row));

const rows = (...ids: readonly string[]) => ids.map((id) => JSON.stringify({ id }));

it('undoes a write that fails, and that one only', async () => {
  expect(await writeTogether('a', 'a', 'b')).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(kept()).toEqual(rows('a', 'b'));
});

it('ledger 37: where the COMMIT fails, everybody who waited for it is told so, and the next ones are not', async () => {
  past.script(`
    create table nobody (purchase text references purchase (id) deferrable initially deferred);
    create trigger refuse after insert on visit when new.id = 'bad' begin
      insert into nobody values ('not there');
    end;`);
  expect(await writeTogether('a', 'bad', 'b')).toEqual(['rejected', 'rejected', 'rejected']);
  expect(kept()).toEqual([]);
  expect(await writeTogether('a', 'b')).toEqual(['fulfilled', 'fulfilled']);
  expect(kept()).toEqual(rows('a', 'b'));
});

it('ledger 37: where SQLite undoes the whole transaction, as on a full disk, nobody is told that theirs is kept', async () => {
  past.script(`
    create trigger full before insert on visit when new.id = 'bad' begin
      select raise(rollback, 'database or disk is full');
    end;`);
  expect(await writeTogether('a', 'bad', 'b')).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(kept()).toEqual(rows('b'));
  await store.writable();
});

it('waits for another process’s transaction, and lets this process do other things meanwhile', async () => {
  past.script('begin immediate');
  const writing = store.write([], insert('a'));
  expect(await store.read(({ rows: read }) => read('select id from visit'))).toEqual([]);
  past.script('commit');
  expect(await writing).toBe('a');
  expect(kept()).toEqual(rows('a'));
});

it('shows nobody what is not committed', async () => {
  let seen: readonly unknown[] = ['nothing was read'];
  await store.write([], async (transaction) => {
    await insert('a')(transaction);
    seen = await store.read(({ rows: read }) => read('select id from visit'));
  });
  expect(seen).toEqual([]);
});
