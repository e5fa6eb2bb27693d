import { describe, expect, it } from 'vitest';
import { everyCrm } from '../test-world/any-crm/every-crm.test.support.js';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { find, orderOf, post, readyToBuy } from '../test-world/page.test.support.js';

describe.each(everyCrm)('in front of %s', (_, openShop) => {
  it('places an order, and tells what was booked', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    const { status, answer } = await post(shop.relay, order);
    expect(status).toBe(200);
    const [charged] = shop.charged();
    expect(answer).toEqual({
      outcome: 'placed',
      order: {
        number: charged?.order,
        lines: [
          { name: 'Starter kit', quantity: 1, price: { amount: 4900, currency: 'USD' }, nextBill: null },
        ],
        shipping: { amount: 495, currency: 'USD' },
        total: { amount: 5395, currency: 'USD' },
        kind: 'one-time',
        upsellsUntil: null,
        capability: expect.stringMatching(/^[\w-]{43}$/),
      },
    });
    expect(shop.charged()).toEqual([{ order: charged?.order, times: 1 }]);
    expect(shop.states()).toEqual(['claimed', 'identified', 'sent', 'placed']);
    expect((await find(shop.relay, order.key)).answer).toEqual(answer);
  });

  it('two clicks, two tabs and a reload make one order', async () => {
    const shop = openShop();
    const buyer = await readyToBuy(shop);
    const otherTab = await orderOf(shop, buyer, await buyer.newReference());
    shop.nextOrder('held');
    const clicks = [buyer.order, buyer.order].map((order) => post(shop.relay, order));
    await shop.untilHeld();
    expect((await post(shop.relay, otherTab)).answer).toMatchObject({ code: 'purchase-open' });
    shop.release();
    const answers = await Promise.all(clicks);
    expect(answers.map(({ answer }) => answer.outcome)).toEqual(['placed', 'placed']);
    const reloaded = await post(shop.relay, buyer.order);
    expect(reloaded.headers.get('Idempotent-Replayed')).toBe('true');
    expect((await find(shop.relay, otherTab.key)).answer.outcome).toBe('placed');
    expect(shop.charged()).toMatchObject([{ times: 1 }]);
  });

  it('buying the same again is another order, if the buyer says so', async () => {
    const shop = openShop();
    const buyer = await readyToBuy(shop);
    const first = await post(shop.relay, buyer.order);
    const asked = await orderOf(shop, buyer, await buyer.newReference());
    const { answer } = await post(shop.relay, asked);
    expect(answer).toMatchObject({ code: 'already-placed', order: shop.charged()[0]?.order });
    expect(first.answer.outcome).toBe('placed');

    const [{ order: again } = { order: undefined }] = shop.charged();
    const second = await orderOf(shop, buyer, await buyer.newReference(), again && { again });
    expect((await post(shop.relay, second)).answer.outcome).toBe('placed');
    expect(shop.charged().map(({ times }) => times)).toEqual([1, 1]);
  });

  it.each([
    ['ProcessingFailure', 'same-reference'],
    ['AmazonRejected', 'new-reference'],
  ] as const)('after %s the next attempt may succeed', async (reason, retry) => {
    const shop = openShop();
    const buyer = await readyToBuy(shop);
    shop.amazon.controls.declineNext(reason);
    expect((await post(shop.relay, buyer.order)).answer).toEqual({ outcome: 'declined', reason, retry });
    expect(shop.charged()).toEqual([]);

    const isSame = retry === 'same-reference';
    const reference = isSame ? buyer.reference : await buyer.newReference();
    const next = await orderOf(shop, buyer, reference, { attempt: isSame ? 2 : 1 });
    expect((await post(shop.relay, next)).answer.outcome).toBe('placed');
    expect(shop.charged()).toMatchObject([{ times: 1 }]);
    expect(shop.alarms()).toEqual([]);
  });

  it('a refused login is refused for good, with an alarm', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.nextOrder('login-refused');
    expect((await post(shop.relay, order)).answer).toEqual({ outcome: 'rejected', because: 'account' });
    expect(shop.alarms()).toEqual(['account-refused']);
    expect(shop.charged()).toEqual([]);
  });

  it('an order in review is placed, and then is reviewed no more', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    shop.nextOrder('review');
    expect((await post(shop.relay, order)).answer).toMatchObject({ order: { review: 'pending' } });
    shop.approve(shop.charged()[0]?.order ?? '');
    shop.advance(1 * minutes);
    await shop.relay.sweep();
    const { answer } = await find(shop.relay, order.key);
    expect(answer.outcome).toBe('placed');
    expect(answer).not.toHaveProperty('order.review');
  });
});
