import { idempotencyKeyHeader } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { post, readyToBuy } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { peer, shopOrigin } from '../test-world/shop-facts.test.support.js';

it('places an order below the path that it is mounted at, and answers nothing beside it', async () => {
  const shop = openShop();
  const { order } = await readyToBuy(shop);
  const relay = shop.openRelay(shop.ledger, { basePath: '/shop/amazon-pay' });
  const ask = (path: string) =>
    relay.fetch(
      new Request(`https://shop.example${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Origin: shopOrigin,
          [idempotencyKeyHeader]: order.key,
        },
        body: JSON.stringify(order.body),
      }),
      { peer },
    );
  for (const path of ['/orders', '/shop/orders', '/shop/amazon-pay', '/shop/amazon-payments/orders']) {
    expect((await ask(path)).status).toBe(404);
  }
  expect(await (await ask('/shop/amazon-pay/orders')).json()).toMatchObject({ outcome: 'placed' });
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(1);
});

it.each(['amazon-pay', '/amazon-pay/', '/', '/a?b', '/a b'])('“%s” is no base path', (basePath) => {
  expect(() => openShop({ basePath })).toThrow('`basePath` must be the beginning of a path');
});
