import { html } from 'hono/html';
import type { MailRecord } from '../published/mail-record.js';
import { moment } from './writing.js';

const mailCard = ({ orderId, to, at }: MailRecord) => html`
<li class="card mail">
  <span>Confirmation of order ${orderId}</span>
  <span class="long">${to}</span>
  <span class="beside">${moment(at)}</span>
</li>`;

/** The mails that the CRM would have sent. */
export const mailList = (mails: readonly MailRecord[]) =>
  html`<ol class="cards">${mails.toReversed().map(mailCard)}</ol>`;
