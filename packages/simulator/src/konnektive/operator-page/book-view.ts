import { html } from 'hono/html';
import type { MailRecord } from '../published/mail-record.js';
import type { OrderRecord } from '../published/order-record.js';
import type { PublishedBook } from '../published/published-book.js';
import type { VisitRecord } from '../published/visit-record.js';
import { mailList } from './mail-list.js';
import { orderCard } from './order-card.js';
import { visitList } from './visit-list.js';
import { counted } from './writing.js';

/** All of the book that the page shows. */
export type BookView = {
  readonly orders: readonly OrderRecord[];
  readonly leads: readonly OrderRecord[];
  readonly visits: readonly VisitRecord[];
  readonly mails: readonly MailRecord[];
};

export const bookView = (book: PublishedBook): BookView => {
  const all = book.orders();
  return {
    orders: all.filter(({ status }) => status !== 'PARTIAL'),
    leads: all.filter(({ status }) => status === 'PARTIAL'),
    visits: book.visits(),
    mails: book.mails(),
  };
};

/** `2 orders, 1 lead`. */
export const countsIn = ({ orders, leads }: BookView): string =>
  leads.length === 0
    ? counted(orders.length, 'order')
    : `${counted(orders.length, 'order')}, ${counted(leads.length, 'lead')}`;

const cards = (orders: readonly OrderRecord[], mails: readonly MailRecord[]) =>
  html`<ol class="cards">
    ${orders
      .toReversed()
      .map((order) => orderCard(order, mails.find(({ orderId }) => orderId === order.orderId)?.at ?? null))}
  </ol>`;

const section = (title: string, isThere: boolean, content: ReturnType<typeof html>) =>
  isThere ? html`<section><h2>${title}</h2>${content}</section>` : '';

/** The part of the operator's page that changes, the newest first everywhere. */
export const bookHtml = (view: BookView) => html`
${
  view.orders.length + view.leads.length === 0
    ? html`<p class="empty">No order has come in yet. Buy something, and it appears here.</p>`
    : ''
}
${section('Orders', view.orders.length > 0, cards(view.orders, view.mails))}
${section('Leads', view.leads.length > 0, cards(view.leads, view.mails))}
${section('Mails', view.mails.length > 0, mailList(view.mails))}
${section('Visits', view.visits.length > 0, visitList(view.visits))}`;
