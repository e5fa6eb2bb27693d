import { html } from 'hono/html';
import type { OrderRecord } from '../published/order-record.js';
import { moment, money } from './writing.js';

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

/** Once for the sale and once for every upsale is right; more than that is what a shop must never see. */
const charges = ({ charges: all, lines }: OrderRecord) => {
  const [first] = all;
  if (first === undefined) return 'none';
  const rightful = 1 + lines.filter(({ upsale }) => upsale).length;
  if (all.length > rightful)
    return html`<strong class="alarm">${all.length}: charged more than once</strong>`;
  return `${all.length} (${money(all.map(({ amount }) => amount).join(' + '), first.currency)})`;
};

/** Everything of an order but its lines. */
export const orderFacts = (order: OrderRecord, confirmedAt: string | null) => html`
<dl>
  ${fact('A bill of', order.rebillOf)}
  ${fact('Buyer', buyer(order))}
  ${fact('E-mail', order.details.emailAddress ?? null)}
  ${fact('Ships to', address(order))}
  ${fact('Paid with', order.paySource)}
  ${fact('Amazon reference', order.amazonReference)}
  ${fact('Charges', charges(order))}
  ${fact('Refunded', order.refunded === '0.00' ? null : money(order.refunded, order.currency))}
  ${fact('Made', moment(order.createdAt))}
  ${fact('Mail sent', confirmedAt === null ? null : moment(confirmedAt))}
</dl>`;
