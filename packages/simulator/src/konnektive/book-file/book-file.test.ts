import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SimulatorMisuse, type StartedKonnektive, startKonnektiveSimulator } from '../index.js';
import {
  type Fields,
  form,
  fullImport,
  orderIdIn,
  parseReply,
  startOfTest,
} from '../testing/shop.test.support.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konnektive-book-'));
  path = join(folder, 'book.json');
});

afterEach(() => rm(folder, { recursive: true }));

const running = async <Result>(run: (crm: StartedKonnektive) => Promise<Result>): Promise<Result> => {
  const crm = await startKonnektiveSimulator({ bookFile: path, now: () => startOfTest });
  return run(crm).finally(crm.close);
};

const post = async (crm: StartedKonnektive, called: string, fields: Fields) =>
  parseReply(await (await fetch(`${crm.origin}${called}`, form(fields))).json());

/** One of everything that is kept. */
const fillBook = async (crm: StartedKonnektive): Promise<string> => {
  const click = { campaignId: '1', pageType: 'leadPage', requestUri: 'https://shop.example/' };
  await post(crm, '/landers/clicks/import/', click);
  const orderId = orderIdIn(await post(crm, '/order/import/', fullImport));
  await post(crm, '/upsale/import/', { orderId, productId: '14' });
  await post(crm, '/order/refund/', { orderId, refundAmount: '1.00' });
  await post(crm, '/order/confirm/', { orderId });
  await post(crm, '/order/import/', { ...fullImport, cardNumber: '4111111111110002' });
  await post(crm, '/order/import/', { ...fullImport, product1_id: '13', forceQA: '1' });
  await post(crm, '/leads/import/', { ...fullImport, ipAddress: '203.0.113.9' });
  crm.controls.clock.advance(86_400_000);
  return orderId;
};

const whatStandsIn = ({ book }: StartedKonnektive) => ({
  orders: book.orders(),
  visits: book.visits(),
  mails: book.mails(),
});

describe('a book in a file', () => {
  test('goes on after a restart with all that stood in it, and at the time to which it was moved', async () => {
    const before = await running(async (crm) => {
      await fillBook(crm);
      return whatStandsIn(crm);
    });
    expect(before.orders).toHaveLength(4);
    expect(before.visits).toHaveLength(1);
    expect(before.mails).toHaveLength(1);
    await running(async (crm) => {
      expect(whatStandsIn(crm)).toEqual(before);
      const next = await post(crm, '/order/import/', fullImport);
      expect(next.message).toMatchObject({ dateCreated: '2026-01-03 03:04:05', customerId: 500_001 });
      expect(new Set(crm.book.orders().map(({ orderId }) => orderId)).size).toBe(5);
    });
  });

  test('with transactions and numbers that count on', async () => {
    const orderId = await running(fillBook);
    await running(async (crm) => {
      expect(await post(crm, '/transactions/query/', { orderId })).toMatchObject({
        message: { data: [{ txnType: 'REFUND' }, { txnType: 'SALE' }, { txnType: 'SALE' }] },
      });
      const sold = await post(crm, '/order/import/', fullImport);
      expect(await post(crm, '/order/query/', { orderId: orderIdIn(sold) })).toMatchObject({
        message: { data: [{ actualOrderId: 100_005 }] },
      });
    });
  });

  test('is in the file before the caller is answered', async () => {
    await running(async (crm) => {
      crm.controls.script({ on: 'order/import', hold: 'afterCommit' });
      const answered = post(crm, '/order/import/', fullImport);
      await crm.controls.untilWaiting();
      expect(await readFile(path, 'utf8')).toContain('"status": "COMPLETE"');
      crm.controls.release();
      await answered;
    });
  });

  test('is emptied by a reset, and nothing but the file is left in its folder', async () => {
    await running(async (crm) => {
      await fillBook(crm);
      crm.controls.reset();
    });
    await running(async (crm) => {
      expect(whatStandsIn(crm)).toEqual({ orders: [], visits: [], mails: [] });
    });
    expect(await readdir(folder)).toEqual(['book.json']);
  });

  test('holds no password and no card number', async () => {
    await running(fillBook);
    const written = await readFile(path, 'utf8');
    expect(written).not.toMatch(/simulator-password|4111111111110002|0000000000000000/);
  });
});

describe('a file that is no book', () => {
  const start = () => startKonnektiveSimulator({ bookFile: path });

  test.each([
    ['{"format":1,', 'Expected'],
    ['[]', 'at format: '],
    [
      '{"format":2,"book":{},"visits":[],"clockMovedBy":0}',
      'at format: Invalid type: Expected 1 but received 2',
    ],
  ])('is a sentence at start: %s', async (text, why) => {
    await writeFile(path, text);
    await expect(start()).rejects.toThrow(SimulatorMisuse);
    await expect(start()).rejects.toThrow(`The book file ${path} cannot be used: `);
    await expect(start()).rejects.toThrow(why);
    await expect(start()).rejects.toThrow('Move it away to start with an empty book');
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('an order that is broken is named by its place', async () => {
    await running(fillBook);
    const broken = (await readFile(path, 'utf8')).replace('"status": "COMPLETE"', '"status": "LOST"');
    await writeFile(path, broken);
    await expect(start()).rejects.toThrow('at book.orders.0.status: ');
  });

  test('so is a folder, and a folder that is not there', async () => {
    path = folder;
    await expect(start()).rejects.toThrow('EISDIR');
    path = join(folder, 'missing', 'book.json');
    await expect(start()).rejects.toThrow('ENOENT');
  });
});
