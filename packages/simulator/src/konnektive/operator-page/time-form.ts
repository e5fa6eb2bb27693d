import { html } from 'hono/html';
import { steps } from './move-time.js';

/** The stand-in's time and the buttons that move it on. Without scripts the form posts itself and comes back. */
export const timeForm = (time: string, timeZone: string) => html`
<form class="panel" method="post" action="/__operator/time" aria-labelledby="time-heading" data-panel>
  <div>
    <h2 id="time-heading">Time in the CRM</h2>
    <p><time data-time>${time}</time> <span class="beside">${timeZone}</span></p>
  </div>
  <div class="buttons">
    ${steps.map(({ value, label }) => html`<button class="second" name="step" value="${value}">${label}</button>`)}
  </div>
  <p class="said" role="status" data-said></p>
</form>`;
