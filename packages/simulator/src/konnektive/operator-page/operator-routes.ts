import { type Context, Hono } from 'hono';
import { writeTime } from '../account-time/account-time.js';
import type { Crm } from '../crm.js';
import type { Script } from '../faults/script.js';
import type { ScriptedPlans } from '../faults/scripted-plans.js';
import type { PublishedBook } from '../published/published-book.js';
import type { KonnektiveControls } from '../test-controls/controls.js';
import { type BookView, bookHtml, bookView, countsIn } from './book-view.js';
import { liveUpdate } from './live-update.js';
import { moveTime, stepOf } from './move-time.js';
import { operatorPage } from './page.js';
import { planFault } from './plan-fault.js';
import { stylesheet } from './stylesheet.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

const versionOf = async (view: BookView): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(view)));
  return Buffer.from(digest).toString('base64url');
};

type OperatorParts = {
  readonly book: PublishedBook;
  readonly controls: Pick<KonnektiveControls, 'billing' | 'unscript'> & {
    readonly script: (script: Script) => void;
  };
  readonly plans: Pick<ScriptedPlans, 'count'>;
  readonly crm: Pick<Crm, 'clock' | 'timeZone'>;
};

/** The page's script wants the sentence; without scripts the browser goes back to the page. */
const answer = (context: Context, said: string): Response =>
  context.req.header('accept')?.includes('application/json') === true
    ? context.json({ said })
    : context.redirect('/', 303);

/** `/`, for whoever looks at the stand-in, what that page loads, and its buttons: the time moved on, faults planned. */
export const operatorRoutes = ({ book, controls, crm, plans }: OperatorParts): Hono => {
  const planned = plans.count;
  const time = () => writeTime(crm.clock.now(), crm.timeZone);
  return new Hono()
    .get('/', async (context) => {
      const view = bookView(book);
      const version = await versionOf(view);
      context.header('content-security-policy', policy);
      return context.html(
        operatorPage({ view, version, planned: planned(), time: time(), timeZone: crm.timeZone }),
      );
    })
    .get('/__operator/book', async (context) => {
      const view = bookView(book);
      context.header('cache-control', 'no-store');
      return context.json({
        version: await versionOf(view),
        count: countsIn(view),
        time: time(),
        planned: planned(),
        html: String(await bookHtml(view)),
      });
    })
    .post('/__operator/time', async (context) => {
      const step = stepOf((await context.req.parseBody()).step);
      return answer(context, step === null ? 'There is no such step.' : await moveTime(controls, step));
    })
    .post('/__operator/fault', async (context) =>
      answer(context, planFault(controls, await context.req.parseBody())),
    )
    .get('/__operator/page.css', (context) => {
      context.header('content-type', 'text/css; charset=utf-8');
      return context.body(stylesheet);
    })
    .get('/__operator/page.js', (context) => {
      context.header('content-type', 'text/javascript; charset=utf-8');
      return context.body(liveUpdate);
    });
};
