import type { Order } from '../book/order.js';
import type { Crm } from '../crm.js';
import { amountAsNumber } from '../money/amount.js';
import { itemKeys } from './item-keys.js';
import { sharedKeys } from './shared-keys.js';

/** An order in a query: `items` is an object keyed by product id, with numbers. */
export const orderAsQueried = (order: Order, crm: Crm): Readonly<Record<string, unknown>> => ({
  ...sharedKeys(order, crm),
  actualOrderId: order.actualOrderId,
  clientOrderId: null,
  hasUpsell: false,
  items: Object.fromEntries(
    order.lines.map((line) => [
      line.product.productId,
      {
        ...itemKeys(order, line),
        qty: line.quantity,
        price: amountAsNumber(line.price),
        shipping: amountAsNumber(line.shipping),
      },
    ]),
  ),
  fulfillments: [],
});
