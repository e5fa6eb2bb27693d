import { html } from 'hono/html';
import type { VisitRecord } from '../published/visit-record.js';
import { moment } from './writing.js';

const visitCard = ({ sessionId, campaignId, requestUri, pages }: VisitRecord) => html`
<li>
  <article class="card" aria-labelledby="visit-${sessionId}">
    <h3 id="visit-${sessionId}" class="long">Visit ${sessionId}</h3>
    <p class="beside">Campaign ${campaignId}${requestUri === null ? '' : html` · <span class="long">${requestUri}</span>`}</p>
    <ol class="clicks">
      ${pages.map(({ pageType, at }) => html`<li><span>${pageType}</span><span class="beside">${moment(at)}</span></li>`)}
    </ol>
  </article>
</li>`;

/** What landers have told of their pages, the latest visit first. */
export const visitList = (visits: readonly VisitRecord[]) =>
  html`<ol class="cards">${visits.toReversed().map(visitCard)}</ol>`;
