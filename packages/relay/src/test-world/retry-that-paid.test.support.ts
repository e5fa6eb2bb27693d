import { minutes } from './moved-clock.test.support.js';
import { orderOf, post, readyToBuy } from './page.test.support.js';
import type { Shop } from './shop.test.support.js';

/** A buyer whose first import never came to the CRM, and whose second attempt paid; then the first is looked up again. */
export const retryThatPaid = async (shop: Shop) => {
  const buyer = await readyToBuy(shop, 1);
  shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
  await post(shop.relay, buyer.order);
  shop.advance(6 * minutes);
  for (let lookUps = 0; lookUps < 3; lookUps += 1) {
    await shop.relay.sweep();
    shop.advance(1 * minutes);
  }
  const again = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  const paid = await post(shop.relay, again);
  return {
    paid,
    lookAgain: async () => {
      shop.advance(61 * minutes);
      await shop.relay.sweep();
    },
  };
};
