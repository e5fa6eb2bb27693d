import type { Hono } from 'hono';
import { buttonSvg } from '../appearance/button-svg.js';
import { stylesheet } from '../appearance/stylesheet.js';
import { paths } from '../hosted/paths.js';
import { loginSdkPaths, marketplaceOf } from '../script/loading/script-address.js';
import type { Schedule } from '../world/schedule.js';
import type { BrowserScripts } from './browser-scripts.js';
import type { Simulator } from './simulator.js';

const scriptHeaders = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** How many popups the page that asks now may not open. */
const takeAll = (schedule: Schedule<true>): number => {
  let count = 0;
  while (schedule.take() !== undefined) count += 1;
  return count;
};

/** Widgets.js and the Login SDK at Amazon's own paths, and what the stand-in's pages need. */
export const addScriptRoutes = (
  app: Hono,
  simulator: Simulator,
  scripts: () => Promise<BrowserScripts>,
): void => {
  app.get('*', async (context, next) => {
    const marketplace = marketplaceOf(context.req.path);
    if (marketplace === undefined) return next();
    if (simulator.scriptFailures.take() !== undefined) return context.text('Failing as asked.', 503);
    const blocked = takeAll(simulator.blockedPopups);
    const script = (await scripts()).widgets(marketplace, simulator.settings, blocked);
    return context.body(script, 200, scriptHeaders);
  });
  for (const path of loginSdkPaths) {
    app.get(path, async (context) => context.body((await scripts()).login, 200, scriptHeaders));
  }
  app.get(paths.widgetPageScript, async (context) =>
    context.body((await scripts()).widgetPage, 200, scriptHeaders),
  );
  app.get(paths.signInAnswerScript, async (context) =>
    context.body((await scripts()).signInAnswer, 200, scriptHeaders),
  );
  app.get(paths.stylesheet, (context) =>
    context.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get(`${paths.buttons}/:environment/:language/:type/:color/:size/button.svg`, (context) => {
    const { type, color, size } = context.req.param();
    return context.body(buttonSvg(type, color, size), 200, {
      'Content-Type': 'image/svg+xml',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
};
