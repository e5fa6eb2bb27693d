import { html } from 'hono/html';
import type { OrderRecord } from '../published/order-record.js';
import { orderFacts } from './order-facts.js';
import { money } from './writing.js';

type OrderLine = OrderRecord['lines'][number];

const shippingOf = ({ shipping }: OrderLine) =>
  shipping === '0.00' ? '' : html`<span class="beside"><span>Shipping</span><span>${shipping}</span></span>`;

const purchaseOf = ({ purchaseId, nextBill }: OrderLine, isStanding: boolean) => html`<span class="beside">
    <span>Purchase ${purchaseId}</span>
    ${nextBill === null || !isStanding ? '' : html`<span>Next bill ${nextBill}</span>`}
  </span>`;

const lineOf = (line: OrderLine, isStanding: boolean) => html`
<li>
  <span>
    <span>${line.quantity} × ${line.name} ${line.upsale ? html`<span class="tag">Upsale</span>` : ''}</span>
    <span>${line.price}${line.quantity > 1 ? ' each' : ''}</span>
  </span>
  ${shippingOf(line)}
  ${isStanding || line.nextBill !== null ? purchaseOf(line, isStanding) : ''}
</li>`;

/** One order, or one lead, of the operator's page. */
export const orderCard = (order: OrderRecord, confirmedAt: string | null) => html`
<li>
  <article class="card" aria-labelledby="order-${order.orderId}">
    <header>
      <h3 id="order-${order.orderId}">${order.status === 'PARTIAL' ? 'Lead' : 'Order'} ${order.orderId}</h3>
      <span class="status" data-status="${order.status}">${order.status}</span>
    </header>
    <ul class="lines">
      ${order.lines.map((line) => lineOf(line, order.status === 'COMPLETE' && order.rebillOf === null))}
      ${order.lines.length === 0 ? html`<li class="beside">Nothing ordered yet</li>` : ''}
    </ul>
    <p class="total"><span>Total</span><strong>${money(order.total, order.currency)}</strong></p>
    ${orderFacts(order, confirmedAt)}
  </article>
</li>`;
