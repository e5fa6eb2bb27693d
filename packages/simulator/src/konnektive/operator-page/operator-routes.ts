import { Hono } from 'hono';
import { writeTime } from '../account-time/account-time.js';
import type { Crm } from '../crm.js';
import type { PublishedBook } from '../published/published-book.js';
import type { KonnektiveControls } from '../test-controls/controls.js';
import { type BookView, bookHtml, bookView, countsIn } from './book-view.js';
import { liveUpdate } from './live-update.js';
import { moveTime, stepOf } from './move-time.js';
import { operatorPage } from './page.js';
import { stylesheet } from './stylesheet.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

const versionOf = async (view: BookView): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(view)));
  return Buffer.from(digest).toString('base64url');
};

type OperatorParts = {
  readonly book: PublishedBook;
  readonly controls: Pick<KonnektiveControls, 'billing'>;
  readonly crm: Pick<Crm, 'clock' | 'timeZone'>;
};

/** `/`, for whoever looks at the stand-in, what that page loads, and the button that moves the time on. */
export const operatorRoutes = ({ book, controls, crm }: OperatorParts): Hono => {
  const time = () => writeTime(crm.clock.now(), crm.timeZone);
  return new Hono()
    .get('/', async (context) => {
      const view = bookView(book);
      const version = await versionOf(view);
      context.header('content-security-policy', policy);
      return context.html(operatorPage({ view, version, time: time(), timeZone: crm.timeZone }));
    })
    .get('/__operator/book', async (context) => {
      const view = bookView(book);
      context.header('cache-control', 'no-store');
      return context.json({
        version: await versionOf(view),
        count: countsIn(view),
        time: time(),
        html: String(await bookHtml(view)),
      });
    })
    .post('/__operator/time', async (context) => {
      const step = stepOf((await context.req.parseBody()).step);
      if (step === null) return context.json({ said: 'There is no such step.' }, 400);
      const said = await moveTime(controls, step);
      const wantsJson = context.req.header('accept')?.includes('application/json') ?? false;
      return wantsJson ? context.json({ said }) : context.redirect('/', 303);
    })
    .get('/__operator/page.css', (context) => {
      context.header('content-type', 'text/css; charset=utf-8');
      return context.body(stylesheet);
    })
    .get('/__operator/page.js', (context) => {
      context.header('content-type', 'text/javascript; charset=utf-8');
      return context.body(liveUpdate);
    });
};
