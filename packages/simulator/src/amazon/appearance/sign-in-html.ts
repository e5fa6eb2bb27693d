import { html } from 'hono/html';
import type { Scenario } from '../scenarios/scenario.js';
import { scenarios } from '../scenarios/scenarios.js';
import type { SignInRequest } from '../sign-in/sign-in-request.js';
import type { Buyer } from '../world/buyer.js';

type Html = ReturnType<typeof html>;

const scopeSentences: Readonly<Record<string, string>> = {
  profile: 'your name and e-mail address',
  'profile:user_id': 'an id that stands for you',
  postal_code: 'your postal code',
  'payments:widget': 'to show your addresses and payment methods on its page',
  'payments:shipping_address': 'the shipping address you choose',
  'payments:billing_address': 'your billing address',
  'payments:autopay_consent': 'future payments that you agree to',
};

const buyerChoice = (buyer: Buyer, index: number): Html => html`<label>
  <input type="radio" name="buyer" value="${buyer.userId}" ${index === 0 ? 'checked' : ''} />
  <b>${buyer.name} <span>${buyer.email}</span></b>
</label>`;

const scenarioOption = ({ name, title }: Scenario): Html => html`<option value="${name}">${title}</option>`;

/** What can still be chosen while the buyer signs in; what begins earlier has begun. */
const scenarioChoice = (): Html => html`<fieldset>
  <legend>What happens then?</legend>
  <select name="scenario" aria-label="Scenario" aria-describedby="about-scenarios">
    <option value="">As it is set up</option>
    ${scenarios.filter(({ begins }) => begins === 'after-sign-in').map(scenarioOption)}
  </select>
  <p id="about-scenarios" class="hint">Only the simulator asks this. What you choose goes on until you choose again.</p>
</fieldset>`;

/** The sign-in page's inside: who you are, what shall happen, what the shop wants to see, and your answer. */
export const signInHtml = (request: SignInRequest, buyers: readonly Buyer[]): Html => html`
  <p class="badge">Simulated Amazon Pay${request.sandbox ? ' · sandbox' : ''}</p>
  <h1>Sign in</h1>
  <p>Nothing here is Amazon’s: no password is asked for and no money moves.</p>
  <form method="post">
    <fieldset>
      <legend>Who are you?</legend>
      ${buyers.map(buyerChoice)}
    </fieldset>
    ${scenarioChoice()}
    <p>The shop asks for:</p>
    <ul class="scope">${request.scope.map((name) => html`<li>${scopeSentences[name] ?? name}</li>`)}</ul>
    <div class="buttons">
      <button class="primary" name="decision" value="allow">Sign in and allow</button>
      <button name="decision" value="deny">Do not allow</button>
    </div>
  </form>`;
