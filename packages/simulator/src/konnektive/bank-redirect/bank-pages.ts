import { html } from 'hono/html';
import { stylesheetPath, wayBackScriptPath } from './bank-path.js';

const bankDocument = (title: string, body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Konnektive simulator</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${stylesheetPath}" />
  </head>
  <body>
    <header class="notice"><strong>Simulator.</strong> No bank asks here, and no money moves.</header>
    <main>${body}</main>
  </body>
</html>`;

/** What a bank would ask before it pays. */
export const questionPage = () =>
  bankDocument(
    'Your bank',
    html`<h1>Is it you?</h1>
      <p>The shop’s CRM has sent you here before it books the order: a bank would now ask for a code.</p>
      <form method="post" class="buttons">
        <button name="outcome" value="confirmed">Yes, pay</button>
        <button name="outcome" value="failed" class="second">Fail the check</button>
      </form>`,
  );

/** Posts the order to the shop from the buyer's browser, as the CRM does it; with a button where scripts are off. */
export const wayBackPage = (redirectsTo: string, order: unknown) =>
  bankDocument(
    'Back to the shop',
    html`<h1>Paid</h1>
      <p>You are on your way back to the shop.</p>
      <form method="post" action="${redirectsTo}" class="buttons" data-way-back>
        <input type="hidden" name="finalizeTransaction" value="1" />
        <input type="hidden" name="orderData" value="${JSON.stringify(order)}" />
        <button>Continue</button>
      </form>
      <script type="module" src="${wayBackScriptPath}"></script>`,
  );

/** Nothing waits under this address. */
export const nothingWaitsPage = () =>
  bankDocument('Nothing to confirm', html`<h1>Nothing to confirm</h1><p>No payment waits for you here.</p>`);
