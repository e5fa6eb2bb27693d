import { html } from 'hono/html';
import { faults, faultyCalls } from './faults.js';

/** What shall go wrong: with the next call, or with every call until it is switched off. */
export const faultForm = (planned: number) => html`
<form class="panel" method="post" action="/__operator/fault" aria-labelledby="fault-heading" data-panel>
  <div>
    <h2 id="fault-heading">What goes wrong</h2>
    <p>Planned: <span data-planned>${planned}</span></p>
  </div>
  <div class="choices">
    <div>
      <label for="fault-call">Call</label>
      <select id="fault-call" name="on">${faultyCalls.map((call) => html`<option>${call}</option>`)}</select>
    </div>
    <div>
      <label for="fault-kind">Fault</label>
      <select id="fault-kind" name="fault">
        ${faults.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}
      </select>
    </div>
    <div>
      <label for="fault-times">How often</label>
      <select id="fault-times" name="times">
        <option value="once">The next call</option>
        <option value="always">Every call</option>
      </select>
    </div>
  </div>
  <div class="buttons">
    <button>Plan it</button>
    <button class="second" name="forget" value="all">Nothing goes wrong</button>
  </div>
  <p class="said" role="status" data-said></p>
</form>`;
