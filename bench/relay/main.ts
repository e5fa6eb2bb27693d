import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '@landerpay/tooling/postgres';
import { type Figure, tableOf } from './figures/figure.js';
import { compareLargeLedger } from './figures/large-ledger.js';
import { compareMemory } from './figures/memory.js';
import { compareThroughput } from './figures/throughput.js';
import { fillDatabase, fillFile } from './ledgers/fill.js';
import { start } from './processes/start.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'throughput,rows,memory' },
  },
});

const size = values.quick
  ? { pairs: 2, orders: 320, rows: 10_000, turns: 5, warm: 320, attempts: 640 }
  : { pairs: 7, orders: 1_600, rows: 1_000_000, turns: 40, warm: 5_000, attempts: 100_000 };

const wanted = values.only.split(',');
const folder = await mkdtemp(join(tmpdir(), 'landerpay-bench-'));
const postgres = await startPostgres();
const slow = await start('stand-ins.ts', { delay: 20 });
const quick = await start('stand-ins.ts', { delay: 0 });
const figures: Figure[] = [];
const add = (...measured: readonly Figure[]): void => {
  figures.push(...measured);
  for (const { name, measured: value, from } of measured)
    process.stdout.write(`${name}: ${value} (${from})\n`);
};

const fileAt = (name: string): string => join(folder, `${name}.sqlite`);
const databases = await (async () => {
  const names = ['pairs', 'empty', 'full'] as const;
  const { Client } = await import('pg');
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  for (const name of names) await client.query(`create database bench_${name}`);
  await client.end();
  const at = (name: string): string => postgres.url.replace(/\/postgres$/, `/bench_${name}`);
  return { pairs: at('pairs'), empty: at('empty'), full: at('full') };
})();

try {
  if (wanted.includes('throughput')) {
    add(
      ...(await compareThroughput(
        slow.origin,
        { store: 'SQLite', ledger: fileAt('pairs'), least: 0.6 },
        size,
      )),
    );
    add(
      ...(await compareThroughput(
        slow.origin,
        { store: 'PostgreSQL', ledger: databases.pairs, least: 0.5 },
        size,
      )),
    );
  }
  if (wanted.includes('rows')) {
    await fillFile(fileAt('full'), size.rows);
    const files = { empty: fileAt('empty'), full: fileAt('full'), rows: size.rows };
    add(await compareLargeLedger(quick.origin, 'SQLite', files, size.turns));
    await fillDatabase(databases.full, size.rows);
    add(await compareLargeLedger(quick.origin, 'PostgreSQL', { ...databases, rows: size.rows }, size.turns));
  }
  if (wanted.includes('memory')) add(...(await compareMemory(quick.origin, fileAt('memory'), size)));
} finally {
  await Promise.all([slow.stop(), quick.stop(), postgres.stop()]);
  await rm(folder, { recursive: true, force: true });
}

process.stdout.write(
  `\nNode ${process.version}, ${availableParallelism()} processors\n\n${tableOf(figures)}\n`,
);
if (figures.some(({ isMet }) => !isMet)) process.exitCode = 1;
