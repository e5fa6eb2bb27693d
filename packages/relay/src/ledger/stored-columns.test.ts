import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, inject, it } from 'vitest';
import { openLedgerWorld } from '../test-world/ledger-world.test.support.js';

const privacy = readFileSync(fileURLToPath(new URL('../../../../docs/privacy.md', import.meta.url)), 'utf8');

/** The first column of the table: columns in code marks, several where they have one purpose. */
const toldColumns = (page: string): readonly string[] => {
  const [, table = ''] = page.split('\n## Columns\n');
  const firsts = [...table.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, first = '']) => [first]);
  return firsts.flatMap((first) => [...first.matchAll(/`(\w+\.\w+)`/g)].flatMap(([, name = '']) => [name]));
};

const columnRows = v.array(v.object({ name: v.string() }));

const inSqlite = `
  select stored.name || '.' || own.name as name
  from sqlite_schema as stored join pragma_table_info(stored.name) as own
  where stored.type = 'table' and stored.name not like 'sqlite_%'`;

const inPostgres = `
  select table_name || '.' || column_name as name
  from information_schema.columns where table_schema = current_schema()`;

it('docs/privacy.md says of every stored column what it is for and how long it is kept, and of no other', async () => {
  const { book, ledger } = openLedgerWorld();
  await ledger.now();
  const isPostgres = inject('postgresUrl') !== undefined;
  const stored = v.parse(columnRows, await book.rows(isPostgres ? inPostgres : inSqlite));
  // SQLite keeps the number of its form in the file's head.
  const told = toldColumns(privacy).filter((name) => isPostgres || name !== 'form.number');
  expect(stored.map(({ name }) => name).sort()).toEqual([...told].sort());
});
