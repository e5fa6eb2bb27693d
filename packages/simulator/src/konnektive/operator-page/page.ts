import { html } from 'hono/html';
import type { OrderRecord } from '../published/order-record.js';
import { countOfOrders, orderList } from './order-list.js';

/** The operator's page: the orders that the stand-in got, kept up to date. */
export const operatorPage = (orders: readonly OrderRecord[], version: string) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Orders · Konnektive simulator</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/__operator/page.css" />
    <script type="module" src="/__operator/page.js"></script>
  </head>
  <body>
    <header class="notice">
      <strong>Simulator.</strong> This stands in for a Konnektive CRM: no order here is real, and no money moves.
    </header>
    <main>
      <div class="heading">
        <h1>Orders</h1>
        <p class="count" role="status" data-count>${countOfOrders(orders)}</p>
      </div>
      <p class="notice" role="alert" data-connection hidden>The simulator does not answer; the list may be old.</p>
      <div data-list="${version}">${orderList(orders)}</div>
    </main>
  </body>
</html>`;
