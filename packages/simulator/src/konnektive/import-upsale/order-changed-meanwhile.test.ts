import { expect, test } from 'vitest';
import { newGate } from '../faults/gate.js';
import type { FetchPort } from '../index.js';
import { openShop, orderIdIn } from '../testing/shop.test.support.js';
import { smallAmazon } from '../testing/small-amazon.test.support.js';
import { amazonImport, upsalePath as path, reference } from '../testing/upsale.test.support.js';

/** Amazon, which from the second charge on waits at the gate. */
const slowAmazon = () => {
  const amazon = smallAmazon({ [reference]: {} });
  const gate = newGate();
  const fetch: FetchPort = async (url, init) => {
    if (url.endsWith('/charge') && amazon.asked.length > 0) await gate.wait({ kind: 'hold' });
    return amazon.fetch(url, init);
  };
  return { fetch, gate };
};

test('an order that is cancelled while Amazon is being asked stays cancelled, with what was taken', async () => {
  const { fetch, gate } = slowAmazon();
  const shop = openShop({ amazon: { origin: 'http://amazon.test', fetch, billerIds: ['7'] } });
  const orderId = orderIdIn(await shop.post('/order/import/', amazonImport));
  const upsale = shop.post(path, { orderId, productId: '14', productPrice: '5.00' });
  await gate.untilWaiting(1);
  shop.controls.setOrderStatus(orderId, 'CANCELLED');
  gate.release();
  expect((await upsale).message).toMatchObject({ orderStatus: 'CANCELLED' });
  expect(shop.book.orders()).toMatchObject([
    { status: 'CANCELLED', charges: [{ amount: '53.95' }, { amount: '5.00', reference }] },
  ]);
});
