import { startPostgres } from '@landerpay/tooling/postgres';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { postgresBook } from '../../test-world/books/postgres-book.test.support.js';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

let postgres: Awaited<ReturnType<typeof startPostgres>>;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(() => postgres.stop());

/** A shop on a server that no other test uses. */
const openOwnShop = async () => {
  const shop = openShop();
  const book = postgresBook(postgres.url, shop.clock.now);
  const ledger = book.openLedger();
  await ledger.now();
  return { ...shop, book, relay: shop.openRelay(ledger) };
};

let shop: Awaited<ReturnType<typeof openOwnShop>>;

beforeEach(async () => {
  shop = await openOwnShop();
});

it('ledger 37: with the database down the relay says 503 and sends nothing; with the database back it goes on', async () => {
  const { order } = await readyToBuy(shop);
  await postgres.halt();
  const { status, answer } = await post(shop.relay, order);
  expect(status).toBe(503);
  expect(answer).toMatchObject({ outcome: 'refusal', code: 'unavailable' });
  expect(shop.calls()).toEqual([]);

  await postgres.resume();
  expect((await find(shop.relay, order.key)).status).toBe(404);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 37: an answer for which the database was down is looked up once it is back', async () => {
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'afterCommit' });
  const posting = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();
  await postgres.halt();
  shop.crm.controls.release();
  const { status, answer } = await posting;
  expect(status).toBe(202);
  expect(answer).toMatchObject({ outcome: 'settling', resume: false });

  await postgres.resume();
  shop.advance(90_000);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

/** Makes the database refuse the commit itself of a change of attempts to this state, as a failing disk does. */
const refuseCommitsOf = (state: string) =>
  shop.book.change(`
    create function refuse() returns trigger language plpgsql as $$ begin
      raise exception 'could not extend file' using errcode = '53100';
    end $$;
    create constraint trigger refuse after insert or update on attempt deferrable initially deferred
      for each row when (new.state = '${state}') execute function refuse();`);

const allowCommits = () => shop.book.change('drop trigger refuse on attempt');

it('ledger 37: a claim whose COMMIT fails sends nothing, and leaves the key unused', async () => {
  const { order } = await readyToBuy(shop);
  await refuseCommitsOf('claimed');
  expect((await post(shop.relay, order)).status).toBe(503);
  expect(shop.calls()).toEqual([]);
  await allowCommits();
  expect((await find(shop.relay, order.key)).status).toBe(404);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});

it('ledger 37: where the COMMIT of `sent` fails no money moves, and the buyer’s click goes on', async () => {
  const { order } = await readyToBuy(shop);
  await refuseCommitsOf('sent');
  expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.charges()).toEqual([]);
  await allowCommits();
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 37: no connection is held while the CRM is called', async () => {
  const { order } = await readyToBuy(shop);
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const posting = post(shop.relay, order);
  await shop.crm.controls.untilWaiting();
  const busy = await shop.book.rows(
    `select state from pg_stat_activity where application_name = 'landerpay-relay' and state like '%transaction%'`,
  );
  expect(busy).toEqual([]);
  shop.crm.controls.release();
  expect((await posting).answer.outcome).toBe('placed');
});

it('ledger 37: connections that the database cuts are replaced by others', async () => {
  const { order } = await readyToBuy(shop);
  await shop.book.rows(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'landerpay-relay'`,
  );
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});
