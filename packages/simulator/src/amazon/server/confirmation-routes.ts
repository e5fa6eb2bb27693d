import type { Hono } from 'hono';
import { html } from 'hono/html';
import { oneOf } from '../foreign-values.js';
import { paths } from '../hosted/paths.js';
import { authenticate, authenticationOutcomes } from '../payments/authenticate.js';
import { isAllowedOrigin } from './allow-list.js';
import { documentHtml, errorDocument } from './document.js';
import type { Simulator } from './simulator.js';

const challenge = html`<p class="badge">Simulated Amazon Pay · your bank</p>
  <h1>Is it you?</h1>
  <p>A bank would now ask for a code. Nothing here is a bank’s, and no money moves.</p>
  <form method="post">
    <div class="buttons">
      <button class="primary" name="outcome" value="Success">Yes, confirm</button>
      <button name="outcome" value="Failure">Fail the check</button>
      <button name="outcome" value="Abandoned">Go back to the shop</button>
    </div>
  </form>`;

/** Where the confirmation flow's success() takes the browser: the bank's question, and the way back to the shop. */
export const addConfirmationRoutes = (app: Hono, { world, options }: Simulator): void => {
  const askedOf = (referenceId: string | undefined) => {
    const reference = world.references.find(referenceId ?? '');
    return reference?.authentication.step === 'asked'
      ? { reference, authentication: reference.authentication }
      : undefined;
  };
  app.get(paths.confirmation, (context) => {
    const asked = askedOf(context.req.query('referenceId'));
    if (asked === undefined) {
      const problem = 'Nothing was confirmed: the shop’s server has not confirmed this order.';
      return context.html(errorDocument(problem), 400);
    }
    return context.html(documentHtml({ title: 'Confirm', className: 'page', body: challenge }));
  });
  app.post(paths.confirmation, async (context) => {
    const asked = askedOf(context.req.query('referenceId'));
    const outcome = oneOf(authenticationOutcomes, (await context.req.formData()).get('outcome'));
    if (asked === undefined || outcome === undefined) {
      return context.html(errorDocument('This has been answered already.'), 400);
    }
    const abandonedReturnsTo = options.abandonedReturnsTo ?? 'failure-url';
    const back = authenticate(world, asked, outcome, abandonedReturnsTo);
    if (!isAllowedOrigin(back, options.returnOrigins)) {
      return context.html(errorDocument(`The return URL is not allowed: ${new URL(back).origin}.`), 400);
    }
    return context.redirect(back, 303);
  });
};
