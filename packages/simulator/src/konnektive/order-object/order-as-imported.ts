import type { Order } from '../book/order.js';
import type { Crm } from '../crm.js';
import { formatAmount } from '../money/amount.js';
import { itemKeys } from './item-keys.js';
import { sharedKeys } from './shared-keys.js';

/** An order in the reply of the call that paid for it: `items` is an array, money and quantity are strings. */
export const orderAsImported = (order: Order, crm: Crm): Readonly<Record<string, unknown>> => ({
  ...sharedKeys(order, crm),
  items: order.lines.map((line) => ({
    ...itemKeys(order, line, crm),
    qty: String(line.quantity),
    price: formatAmount(line.price),
    shipping: formatAmount(line.shipping),
  })),
});
