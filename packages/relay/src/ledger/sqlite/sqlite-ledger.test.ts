import { join } from 'node:path';
import { expect, it } from 'vitest';
import { systemRandomBytes } from '../../node/random-bytes.js';
import { temporaryFolder } from '../../test-world/temporary-folder.test.support.js';
import { connect } from './connection.js';
import { openSqliteLedger } from './open-sqlite-ledger.js';
import { openSqliteStore } from './sqlite-store.js';

const newFile = (): string => join(temporaryFolder(), 'ledger.sqlite');

const open = (path: string) => openSqliteLedger({ path, now: Date.now, randomBytes: systemRandomBytes });

it('keeps what was committed in a write-ahead log that is synchronised fully', () => {
  const connection = connect(newFile());
  expect(connection.rows('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(connection.rows('pragma synchronous')).toEqual([{ synchronous: 2 }]);
  connection.close();
});

it('opens its own file again, and refuses one that a newer relay wrote', () => {
  const path = newFile();
  open(path);
  expect(() => open(path)).not.toThrow();
  const connection = connect(path);
  connection.script('pragma user_version = 99');
  connection.close();
  expect(() => open(path)).toThrow('The ledger has form 99');
});

it('cannot be opened in a folder that is not there', () => {
  expect(() => open(join(temporaryFolder(), 'nowhere', 'ledger.sqlite'))).toThrow();
});

it('an error in the middle of a transaction leaves nothing of it', async () => {
  const store = openSqliteStore(newFile(), () => 0);
  const twice = store.write([], async ({ change }) => {
    const insert = () =>
      change(`insert into purchase (id, buyer, offer, opened_at) values ('one', 'ann', 'kit', 0)`, {});
    await insert();
    await insert();
  });
  await expect(twice).rejects.toThrow('UNIQUE');
  expect(await store.read(({ rows }) => rows('select id from purchase'))).toEqual([]);
  await store.close();
});
