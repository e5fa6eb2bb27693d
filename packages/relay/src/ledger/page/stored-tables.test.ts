import * as v from 'valibot';
import { expect, inject, it } from 'vitest';
import { openLedgerWorld } from '../../test-world/ledger-world.test.support.js';
import { ledgerPage, tableUnder } from './read-page.test.support.js';

const nameRows = v.array(v.object({ name: v.string() }));

const inSqlite = {
  tables: `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`,
  indexes: `select name from sqlite_schema where type = 'index' and sql like 'create unique index %'`,
};

const inPostgres = {
  tables: 'select table_name as name from information_schema.tables where table_schema = current_schema()',
  indexes: `
    select indexname as name from pg_indexes
    where schemaname = current_schema() and indexdef like 'CREATE UNIQUE INDEX % WHERE %'`,
};

const isPostgres = inject('postgresUrl') !== undefined;
const { tables, indexes } = isPostgres ? inPostgres : inSqlite;

const namesIn = async (query: string): Promise<readonly string[]> => {
  const { book, ledger } = openLedgerWorld();
  await ledger.now();
  return v
    .parse(nameRows, await book.rows(query))
    .map(({ name }) => name)
    .sort();
};

it('docs/ledger.md names every table of the store, and no other', async () => {
  const named = tableUnder(ledgerPage, 'Tables').map(({ name }) => name);
  // SQLite keeps the number of its form in the file's head.
  expect(named.filter((name) => isPostgres || name !== 'form').sort()).toEqual(await namesIn(tables));
});

it('docs/ledger.md names every unique index that the rules rest on, and no other', async () => {
  const [, section = ''] = ledgerPage.split('\n## Tables\n');
  const named = [...section.matchAll(/`(one_\w+)`/g)].flatMap(([, name = '']) => [name]);
  expect([...new Set(named)].sort()).toEqual(await namesIn(indexes));
});
