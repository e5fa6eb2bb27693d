import type { Hono } from 'hono';
import { field } from '../foreign-values.js';
import { paths } from '../hosted/paths.js';
import { loginSdkPaths, marketplaceOf } from '../script/loading/script-address.js';
import { signInPath } from '../sign-in/sign-in-request.js';
import type { AmazonControls } from './controls.js';
import type { Simulator } from './simulator.js';

const sentToTheBuyer: readonly string[] = [signInPath, paths.widget, paths.widgetAction, ...loginSdkPaths];

/** Lets script, sign-in and widgets wait for as long as the network is slow; what servers ask is answered at once. */
export const addSlowNetwork = (app: Hono, { world }: Simulator): void => {
  app.use(async ({ req }, next) => {
    if (sentToTheBuyer.includes(req.path) || marketplaceOf(req.path) !== undefined) {
      await world.network.pass();
    }
    return next();
  });
};

/** The network's speed over HTTP: `POST /__test/network {"delayMs": 2500}`, `hold`, `letPass`, `release`. */
export const addNetworkRoutes = (app: Hono, { network }: AmazonControls): void => {
  app.post('/__test/network', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    const delay = field(body, 'delayMs');
    if (typeof delay === 'number' && delay >= 0) network.delay(delay);
    else if (field(body, 'hold') === true) network.hold();
    else if (field(body, 'letPass') === true) network.letPass();
    else if (field(body, 'release') === true) network.release();
    else {
      return context.json(
        { problem: 'Write {"delayMs": 2500}, {"hold": true}, {"letPass": true} or {"release": true}.' },
        400,
      );
    }
    return context.json({ done: true });
  });
};
