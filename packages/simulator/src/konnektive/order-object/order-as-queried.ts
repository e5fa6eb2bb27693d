import type { Line, Order } from '../book/order.js';
import type { Crm } from '../crm.js';
import { amountAsNumber } from '../money/amount.js';
import { itemKeys } from './item-keys.js';
import { sharedKeys } from './shared-keys.js';

/** A product that is in the order again gets a key of its own; nobody has recorded which. */
const keyOf = (lines: readonly Line[], line: Line): string => {
  const same = lines.filter(({ product }) => product.productId === line.product.productId);
  const place = same.indexOf(line) + 1;
  return place === 1 ? line.product.productId : `${line.product.productId}-${place}`;
};

/** An order in a query: `items` is an object keyed by product id, with numbers. */
export const orderAsQueried = (order: Order, crm: Crm): Readonly<Record<string, unknown>> => ({
  ...sharedKeys(order, crm),
  actualOrderId: order.actualOrderId,
  clientOrderId: null,
  hasUpsell: order.lines.some(({ origin }) => origin === 'upsale'),
  items: Object.fromEntries(
    order.lines.map((line) => [
      keyOf(order.lines, line),
      {
        ...itemKeys(order, line, crm),
        qty: line.quantity,
        price: amountAsNumber(line.price),
        shipping: amountAsNumber(line.shipping),
      },
    ]),
  ),
  fulfillments: [],
});
