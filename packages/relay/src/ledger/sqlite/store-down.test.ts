import { beforeEach, expect, it } from 'vitest';
import { find, post, readyToBuy } from '../../test-world/page.test.support.js';
import { openShop, type Shop } from '../../test-world/shop.test.support.js';

let shop: Shop;

beforeEach(() => {
  shop = openShop();
});

/** Makes the file refuse the commit itself of a change of attempts to this state. */
const refuseCommitsOf = async (event: 'insert' | 'update', state: string): Promise<void> => {
  await shop.book.change(
    'create table nobody (purchase text references purchase (id) deferrable initially deferred)',
  );
  await shop.book.change(`
    create trigger refuse after ${event} on attempt when new.state = '${state}' begin
      insert into nobody values ('not there');
    end`);
};

const allowCommits = () => shop.book.change('drop trigger refuse');

it('ledger 37: a claim whose COMMIT fails sends nothing, and leaves the key unused', async () => {
  const { order } = await readyToBuy(shop);
  await refuseCommitsOf('insert', 'claimed');
  expect((await post(shop.relay, order)).status).toBe(503);
  expect(shop.calls()).toEqual([]);
  await allowCommits();
  expect((await find(shop.relay, order.key)).status).toBe(404);
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
});

it('ledger 37: where the COMMIT of `sent` fails no money moves, and the buyer’s click goes on', async () => {
  const { order } = await readyToBuy(shop);
  await refuseCommitsOf('update', 'sent');
  expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: true });
  expect(shop.charges()).toEqual([]);
  await allowCommits();
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it('ledger 37: an answer that cannot be committed is looked up once the file can be written again', async () => {
  const { order } = await readyToBuy(shop);
  await refuseCommitsOf('update', 'placed');
  expect((await post(shop.relay, order)).answer).toMatchObject({ outcome: 'settling', resume: false });
  await allowCommits();
  shop.advance(90_000);
  await shop.relay.sweep();
  expect((await find(shop.relay, order.key)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});
