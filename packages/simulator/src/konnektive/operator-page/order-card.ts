import { html } from 'hono/html';
import type { OrderRecord } from '../published/order-record.js';

const money = (amount: string, currency: string | null) => `${amount} ${currency ?? ''}`.trim();

const buyer = ({ details }: OrderRecord): string =>
  [details.firstName, details.lastName].filter((part) => part !== undefined).join(' ');

const address = ({ details }: OrderRecord): string =>
  [
    details.shipAddress1 ?? details.address1,
    details.shipCity ?? details.city,
    details.shipState ?? details.state,
    details.shipPostalCode ?? details.postalCode,
    details.shipCountry ?? details.country,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const fact = (term: string, description: ReturnType<typeof html> | string | null) =>
  description === null || description === '' ? '' : html`<div><dt>${term}</dt><dd>${description}</dd></div>`;

const charges = (order: OrderRecord) => {
  const [first, ...others] = order.charges;
  if (first === undefined) return 'none';
  return others.length === 0
    ? `1 (${money(first.amount, first.currency)})`
    : html`<strong class="alarm">${order.charges.length}: charged more than once</strong>`;
};

const lineOf = ({ quantity, name, price, shipping }: OrderRecord['lines'][number]) => html`
<li>
  <span>${quantity} × ${name}</span>
  <span>${price}${quantity > 1 ? ' each' : ''}</span>
</li>
${shipping === '0.00' ? '' : html`<li class="beside"><span>Shipping</span><span>${shipping}</span></li>`}`;

/** One order of the operator's list. */
export const orderCard = (order: OrderRecord) => html`
<li>
  <article class="order" aria-labelledby="order-${order.orderId}">
    <header>
      <h2 id="order-${order.orderId}">Order ${order.orderId}</h2>
      <span class="status" data-status="${order.status}">${order.status}</span>
    </header>
    <ul class="lines">
      ${order.lines.map(lineOf)}
      ${order.lines.length === 0 ? html`<li class="beside">Nothing ordered yet</li>` : ''}
    </ul>
    <p class="total"><span>Total</span><strong>${money(order.total, order.currency)}</strong></p>
    <dl>
      ${fact('Buyer', buyer(order))}
      ${fact('E-mail', order.details.emailAddress ?? null)}
      ${fact('Ships to', address(order))}
      ${fact('Paid with', order.paySource)}
      ${fact('Amazon reference', order.amazonReference)}
      ${fact('Charges', charges(order))}
      ${fact('Made', `${order.createdAt.slice(0, 19).replace('T', ' ')} UTC`)}
    </dl>
  </article>
</li>`;
