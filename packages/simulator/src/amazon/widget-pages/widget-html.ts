import { html } from 'hono/html';
import type { WidgetEntry, WidgetView } from './widget-view.js';

type Html = ReturnType<typeof html>;

const names = {
  addresses: { title: 'Shipping address', list: 'address-list', none: 'No address chosen.' },
  cards: { title: 'Payment method', list: 'payment-list', none: 'No payment method chosen.' },
} as const;

const entryText = (entry: WidgetEntry): Html =>
  html`<strong>${entry.title}</strong><span>${entry.detail}</span>`;

const entryItem = (entry: WidgetEntry): Html => {
  if (entry.declined) return html`<li class="declined"><div>${entryText(entry)}</div></li>`;
  return html`<li class="${entry.selected ? 'selected' : 'selectable'}">
    <a href="#${entry.id}" aria-current="${String(entry.selected)}" data-action="choose" data-value="${entry.id}">
      ${entryText(entry)}
    </a>
  </li>`;
};

const turn = (direction: 'previous' | 'next', pageNumber: number, pageCount: number): Html | '' => {
  if (pageNumber < 1 || pageNumber > pageCount) return '';
  const label = direction === 'next' ? 'Next' : 'Previous';
  return html`<span class="${direction}">
    <a href="#page-${pageNumber}" data-action="turn" data-value="${pageNumber}">${label}</a>
  </span>`;
};

const listBody = (view: Extract<WidgetView, { shows: 'list' }>): Html => html`
  <h1>${names[view.of].title}</h1>
  ${view.notice === undefined ? '' : html`<p class="notice" role="status">${view.notice}</p>`}
  <ul class="${names[view.of].list}">${view.entries.map(entryItem)}</ul>
  ${
    view.pageCount === 1
      ? ''
      : html`<nav class="pagination" aria-label="${names[view.of].title}: pages">
          ${turn('previous', view.pageNumber - 1, view.pageCount)}
          <span>Page ${view.pageNumber} of ${view.pageCount}</span>
          ${turn('next', view.pageNumber + 1, view.pageCount)}
        </nav>`
  }`;

const choiceBody = (view: Extract<WidgetView, { shows: 'choice' }>): Html => html`
  <h1>${names[view.of].title}</h1>
  ${view.entry === undefined ? html`<p>${names[view.of].none}</p>` : html`<p class="choice">${entryText(view.entry)}</p>`}
  ${view.changeable ? html`<a class="change" href="#change" data-action="change">Change</a>` : ''}`;

const problemBody = (view: Extract<WidgetView, { shows: 'problem' }>): Html =>
  view.error.code === 'BuyerSessionExpired'
    ? html`<h1>Please sign in again</h1><p class="session-ended">Your session has ended. Sign in again to go on.</p>`
    : html`<h1>We’re sorry</h1>
        <p>Your payment on this website could not be handled here. Please ask the seller for help.</p>
        <p class="code">${view.error.code}</p>`;

const consentBody = (view: Extract<WidgetView, { shows: 'consent' }>): Html => html`
  <h1>Future payments</h1>
  <div class="consent-container">
    <a href="#consent" class="consent-link" role="checkbox" aria-checked="${String(view.given)}" data-action="consent">
      Use my selected payment method for future purchases and payments to this merchant.
    </a>
  </div>`;

const body = (view: WidgetView): Html => {
  switch (view.shows) {
    case 'list':
      return listBody(view);
    case 'choice':
      return choiceBody(view);
    case 'consent':
      return consentBody(view);
    case 'problem':
      return problemBody(view);
    default:
      return view satisfies never;
  }
};

/** The inside of a widget's page as HTML; everything in it is escaped. */
export const widgetHtml = async (view: WidgetView): Promise<string> =>
  String(await html`<p class="mark">Simulated Amazon Pay</p>${body(view)}`);
