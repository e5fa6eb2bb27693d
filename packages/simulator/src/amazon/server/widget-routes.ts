import type { Hono } from 'hono';
import { cors } from 'hono/cors';
import { html, raw } from 'hono/html';
import { parseJson, textIn } from '../foreign-values.js';
import { paths } from '../hosted/paths.js';
import { act, readWidgetAction } from '../widget-pages/act.js';
import { createContract, readNewContract } from '../widget-pages/new-contract.js';
import { openWidgetPage } from '../widget-pages/open.js';
import { widgetHtml } from '../widget-pages/widget-html.js';
import type { WidgetPage } from '../widget-pages/widget-page.js';
import { readWidgetRequest } from '../widget-pages/widget-request.js';
import { isAllowedOrigin } from './allow-list.js';
import { documentHtml, errorDocument } from './document.js';
import type { Simulator } from './simulator.js';

const titles = { AddressBook: 'Address book', Wallet: 'Wallet', Consent: 'Consent' } as const;

/** The pages inside the widgets' frames. */
export const addWidgetRoutes = (app: Hono, { world, options }: Simulator): void => {
  const pages = new Map<string, WidgetPage>();

  app.post(paths.widget, async (context) => {
    const form = await context.req.formData();
    const merchantOrigin = String(form.get('origin'));
    const request = readWidgetRequest(parseJson(String(form.get('request'))));
    if (request === undefined || !isAllowedOrigin(merchantOrigin, options.javascriptOrigins)) {
      return context.html(errorDocument('This page may not show widgets of the simulated Amazon.'), 400);
    }
    const page = openWidgetPage(world, request);
    const id = crypto.randomUUID();
    pages.set(id, page);
    context.header('Cache-Control', 'no-store');
    context.header('Content-Security-Policy', `frame-ancestors ${new URL(merchantOrigin).origin}`);
    return context.html(
      documentHtml({
        title: titles[request.widget],
        className: 'widget',
        body: html`${raw(await widgetHtml(page.view))}`,
        script: {
          src: paths.widgetPageScript,
          data: { page: id, merchantOrigin, events: page.events },
        },
      }),
    );
  });

  app.post(paths.widgetAction, async (context) => {
    const body: unknown = await context.req.json();
    const id = textIn(body, 'page');
    const page = pages.get(id);
    const action = readWidgetAction(body);
    if (page === undefined || action === undefined) return context.json({ error: 'unknown' }, 400);
    const after = act(world, page, action);
    pages.set(id, after);
    return context.json({ html: await widgetHtml(after.view), events: after.events });
  });

  const merchants = cors({
    origin: (origin) => (isAllowedOrigin(origin, options.javascriptOrigins) ? origin : undefined),
  });
  app.use(paths.contract, merchants);
  app.post(paths.contract, async (context) => {
    const wanted = readNewContract(await context.req.json());
    const id = wanted === undefined ? undefined : createContract(world, wanted);
    return id === undefined ? context.json({ error: 'refused' }, 400) : context.json({ id });
  });
};
