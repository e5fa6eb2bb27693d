import { Hono } from 'hono';
import type { OrderRecord } from '../published/order-record.js';
import type { PublishedBook } from '../published/published-book.js';
import { liveUpdate } from './live-update.js';
import { countOfOrders, orderList } from './order-list.js';
import { operatorPage } from './page.js';
import { stylesheet } from './stylesheet.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

const versionOf = async (orders: readonly OrderRecord[]): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(orders)));
  return Buffer.from(digest).toString('base64url');
};

/** `/`, for whoever looks at the stand-in, and what that page loads. */
export const operatorRoutes = (book: PublishedBook): Hono =>
  new Hono()
    .get('/', async (context) => {
      const orders = book.orders();
      context.header('content-security-policy', policy);
      return context.html(operatorPage(orders, await versionOf(orders)));
    })
    .get('/__operator/orders', async (context) => {
      const orders = book.orders();
      context.header('cache-control', 'no-store');
      return context.json({
        version: await versionOf(orders),
        count: countOfOrders(orders),
        html: String(await orderList(orders)),
      });
    })
    .get('/__operator/page.css', (context) => {
      context.header('content-type', 'text/css; charset=utf-8');
      return context.body(stylesheet);
    })
    .get('/__operator/page.js', (context) => {
      context.header('content-type', 'text/javascript; charset=utf-8');
      return context.body(liveUpdate);
    });
