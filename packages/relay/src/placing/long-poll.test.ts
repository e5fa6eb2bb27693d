import { idempotencyKeyHeader, readOutcome } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { seconds } from '../test-world/moved-clock.test.support.js';
import { address, post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { peer, shopOrigin } from '../test-world/shop-facts.test.support.js';

type Asked = { readonly wait: string; readonly signal?: AbortSignal };

/** A shop whose order is at the CRM, in another process. */
const whileSending = async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const elsewhere = shop.openRelay(shop.openLedger());
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  const posting = post(elsewhere, order);
  await shop.crm.controls.untilWaiting();
  const ask = async ({ wait, signal }: Asked) => {
    const response = await shop.relay.fetch(
      new Request(address('/attempts'), {
        headers: { [idempotencyKeyHeader]: order.key, Origin: shopOrigin, Prefer: wait },
        ...(signal === undefined ? {} : { signal }),
      }),
      { peer },
    );
    return readOutcome(await response.json());
  };
  return { shop, posting, ask };
};

it('ledger 8: asked with `Prefer: wait`, it answers as soon as the attempt has ended in another process', async () => {
  const { shop, posting, ask } = await whileSending();
  const asking = ask({ wait: 'wait=20' });
  await shop.untilTimers(2);
  shop.crm.controls.release();
  expect((await posting).answer.outcome).toBe('placed');
  shop.advance(100);
  expect((await asking).outcome).toBe('placed');
});

it.each([
  ['as long as it is asked to', 'wait=3', 3 * seconds],
  ['as long as it answers any request, at most', 'wait=600', 25 * seconds],
])('ledger 8: it waits %s', async (_, wait, milliseconds) => {
  const { shop, posting, ask } = await whileSending();
  let answered = false;
  const asking = ask({ wait }).then((answer) => {
    answered = true;
    return answer;
  });
  await shop.untilTimers(2);
  shop.advance(milliseconds - 1);
  await shop.untilTimers(wait === 'wait=3' ? 2 : 1);
  expect(answered).toBe(false);
  shop.advance(1);
  expect(await asking).toMatchObject({ outcome: 'settling', resume: false });
  shop.crm.controls.release();
  await posting;
});

it('ledger 8: it does not wait for a caller who has hung up', async () => {
  const { shop, posting, ask } = await whileSending();
  const hangUp = new AbortController();
  const asking = ask({ wait: 'wait=20', signal: hangUp.signal });
  await shop.untilTimers(2);
  hangUp.abort();
  expect(await asking).toMatchObject({ outcome: 'settling' });
  shop.crm.controls.release();
  await posting;
});

it.each(['wait=0', 'wait=soon', 'respond-async', ''])(
  'ledger 8: with `Prefer: %s` it answers at once',
  async (wait) => {
    const { shop, posting, ask } = await whileSending();
    expect(await ask({ wait })).toMatchObject({ outcome: 'settling' });
    shop.crm.controls.release();
    await posting;
  },
);

it('ledger 40: it waits no longer for an attempt of another process where this one stops', async () => {
  const { shop, posting, ask } = await whileSending();
  const asking = ask({ wait: 'wait=20' });
  await shop.untilTimers(2);
  await shop.relay.drain();
  shop.advance(100);
  expect(await asking).toMatchObject({ outcome: 'settling', resume: false });
  shop.crm.controls.release();
  await posting;
});
