import { html } from 'hono/html';
import type { OrderRecord } from '../published/order-record.js';
import { orderCard } from './order-card.js';

export const countOfOrders = (orders: readonly OrderRecord[]): string =>
  orders.length === 1 ? '1 order' : `${orders.length} orders`;

/** The part of the operator's page that changes, newest order first. */
export const orderList = (orders: readonly OrderRecord[]) =>
  orders.length === 0
    ? html`<p class="empty">No order has come in yet. Buy something, and it appears here.</p>`
    : html`<ol class="orders">${orders.toReversed().map(orderCard)}</ol>`;
