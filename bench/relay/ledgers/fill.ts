import { randomBytes } from 'node:crypto';
import { openLedger } from '@landerpay/relay/node';
import Database from 'libsql';
import { Client } from 'pg';

const sale = JSON.stringify({
  kind: 'one-time',
  lines: [
    {
      product: 'starter-kit',
      name: 'Starter kit',
      quantity: 1,
      crmProduct: '12',
      price: { amount: 4900, currency: 'USD' },
      shipping: { amount: 495, currency: 'USD' },
    },
  ],
  total: { amount: 5395, currency: 'USD' },
});

const zero = { amount: 0, currency: 'USD' };

const answerOf = (number: string): string =>
  JSON.stringify({ outcome: 'placed', order: { number, lines: [], shipping: zero, total: zero } });

/**
 * What fills a ledger with placed orders: `number` counts from 1, `digest` and `id` make texts as long as the ledger's own
 * of it. A tenth of them are of one day each.
 */
const filling = ({
  numbers,
  digest,
  id,
}: {
  readonly numbers: string;
  readonly digest: (label: string) => string;
  readonly id: (label: string) => string;
}): readonly string[] => [
  `insert into purchase (id, buyer, offer, kind, crm_order, opened_at, placed_at, sold_at)
   select ${id('p')}, ${digest('b')}, ${digest('o')}, 'one-time', 'OLD' || number, number, number, number from ${numbers}`,
  `insert into reference (id, buyer, purchase, pays_for)
   select ${digest('r')}, ${digest('b')}, ${id('p')}, 'import' from ${numbers}`,
  `insert into attempt (id, purchase, reference, series, number, fingerprint, mark, sale, claimed_at, state, send_by, answer)
   select ${id('a')}, ${id('p')}, ${digest('r')}, ${digest('r')}, 1, ${digest('f')}, '1.' || ${digest('m')}, '${sale}', number,
     'placed', number, '${answerOf('OLD')}' from ${numbers}`,
  `insert into handle (key, fingerprint, attempt)
   select ${digest('k')}, ${digest('f')}, ${id('a')} from ${numbers}`,
];

const made = async (at: string): Promise<void> => {
  const ledger = await openLedger({ at, now: Date.now, randomBytes });
  await ledger.close();
};

/** Fills a ledger in a file with so many placed orders. */
export const fillFile = async (path: string, rows: number): Promise<void> => {
  await made(path);
  const database = new Database(path);
  const padded = (label: string, length: number): string =>
    `substr('${label}' || printf('%010d', (number * 7919) % 1000003 * 1000 + number % 1000) || '${'x'.repeat(length)}', 1, ${length})`;
  const texts = {
    numbers: `(with recursive counting (number) as (select 1 union all select number + 1 from counting where number < ${rows}) select number from counting)`,
    digest: (label: string) => padded(label, 43),
    id: (label: string) => padded(label, 22),
  };
  database.exec('begin');
  for (const statement of filling(texts)) database.exec(statement);
  database.exec('commit');
  database.exec('analyze');
  database.close();
};

/** Fills a ledger in a PostgreSQL database with so many placed orders. */
export const fillDatabase = async (url: string, rows: number): Promise<void> => {
  await made(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  const padded = (label: string, length: number): string =>
    `rpad('${label}' || md5(number::text), ${length}, 'x')`;
  const texts = {
    numbers: `generate_series(1, ${rows}) as numbers (number)`,
    digest: (label: string) => padded(label, 43),
    id: (label: string) => padded(label, 22),
  };
  for (const statement of filling(texts)) await client.query(statement);
  await client.query('vacuum analyze');
  await client.end();
};
