import { type Context, Hono } from 'hono';
import type { Reply } from '../wire/reply.js';
import { nothingWaitsPage, questionPage, wayBackPage } from './bank-pages.js';
import { bankPath, stylesheetPath, wayBackScriptPath } from './bank-path.js';
import type { OpenRedirect, Redirects } from './redirects.js';
import { stylesheet } from './stylesheet.js';

const failedCheck = 'The buyer’s bank has refused the payment.';

const sentenceOf = (reply: Exclude<Reply, { result: 'SUCCESS' }>): string =>
  reply.result === 'ERROR' && typeof reply.message === 'string'
    ? reply.message
    : JSON.stringify(reply.message);

const withError = (errorRedirectsTo: string, errorMsg: string): string => {
  const address = new URL(errorRedirectsTo);
  address.searchParams.set('errorMsg', errorMsg);
  return address.href;
};

const confirm = async (context: Context, redirect: OpenRedirect): Promise<Response> => {
  const reply = await redirect.finish();
  if (reply.result === 'SUCCESS') return context.html(wayBackPage(redirect.redirectsTo, reply.message));
  return context.redirect(withError(redirect.errorRedirectsTo, sentenceOf(reply)), 303);
};

/** The pages that a `MERC_REDIRECT` sends buyers to. Only a confirmed payment is booked. */
export const bankRoutes = (redirects: Redirects): Hono =>
  new Hono({ strict: true })
    .get(stylesheetPath, (context) => {
      context.header('content-type', 'text/css; charset=utf-8');
      return context.body(stylesheet);
    })
    .get(wayBackScriptPath, (context) => {
      context.header('content-type', 'text/javascript; charset=utf-8');
      return context.body("document.querySelector('form[data-way-back]').submit();\n");
    })
    .get(bankPath(':id'), (context) =>
      redirects.find(context.req.param('id') ?? '') === null
        ? context.html(nothingWaitsPage(), 404)
        : context.html(questionPage()),
    )
    .post(bankPath(':id'), async (context) => {
      const redirect = redirects.find(context.req.param('id') ?? '');
      if (redirect === null) return context.html(nothingWaitsPage(), 404);
      const { outcome } = await context.req.parseBody();
      return outcome === 'confirmed'
        ? confirm(context, redirect)
        : context.redirect(withError(redirect.errorRedirectsTo, failedCheck), 303);
    });
