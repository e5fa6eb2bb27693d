import { html } from 'hono/html';
import { type BookView, bookHtml, countsIn } from './book-view.js';
import { faultForm } from './fault-form.js';
import { timeForm } from './time-form.js';

type Shown = {
  readonly view: BookView;
  readonly version: string;
  readonly planned: number;
  readonly time: string;
  readonly timeZone: string;
};

/** The operator's page: everything that the stand-in got, kept up to date. */
export const operatorPage = ({ view, version, planned, time, timeZone }: Shown) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Book · Konnektive simulator</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/__operator/page.css" />
    <script type="module" src="/__operator/page.js"></script>
  </head>
  <body>
    <header class="notice">
      <strong>Simulator.</strong> This stands in for a Konnektive CRM: no order here is real, and no money moves.
    </header>
    <main>
      <div class="heading">
        <h1>Book</h1>
        <p class="count" role="status" data-count>${countsIn(view)}</p>
      </div>
      ${timeForm(time, timeZone)}
      ${faultForm(planned)}
      <p class="notice" role="alert" data-connection hidden>The simulator does not answer; the book may be old.</p>
      <div data-book="${version}">${bookHtml(view)}</div>
    </main>
  </body>
</html>`;
