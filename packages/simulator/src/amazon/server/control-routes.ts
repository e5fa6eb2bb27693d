import type { Hono } from 'hono';
import { field, oneOf } from '../foreign-values.js';
import { declineReasons } from '../world/buyer.js';
import { isWidgetErrorCode, widgetKinds } from '../world/widget-errors.js';
import type { AmazonControls } from './controls.js';

type Carried = { readonly done: true } | { readonly problem: string };

const done: Carried = { done: true };

const timesIn = (body: unknown): number => {
  const times = field(body, 'times');
  return typeof times === 'number' ? times : 1;
};

/** Each control by its name in the address, with a JSON body. */
const carryOut = (controls: AmazonControls, name: string, body: unknown): Carried | undefined => {
  switch (name) {
    case 'reset':
      controls.reset();
      return done;
    case 'clock': {
      const seconds = field(body, 'advanceSeconds');
      if (typeof seconds !== 'number') return { problem: 'advanceSeconds must be a number.' };
      controls.advanceClock(seconds * 1000);
      return done;
    }
    case 'fail-script':
      controls.failScript(timesIn(body));
      return done;
    case 'deny':
      controls.denySignIn(timesIn(body));
      return done;
    case 'decline': {
      const reason = oneOf(declineReasons, field(body, 'reason'));
      if (reason === undefined) return { problem: `reason must be one of ${declineReasons.join(', ')}.` };
      controls.declineNext(reason);
      return done;
    }
    case 'raise': {
      const widget = oneOf(widgetKinds, field(body, 'widget'));
      const code = field(body, 'code');
      if (widget === undefined || !isWidgetErrorCode(code)) {
        return { problem: `widget must be one of ${widgetKinds.join(', ')}, code a widget error code.` };
      }
      controls.raiseNext(widget, code);
      return done;
    }
    case 'expire-sessions':
      controls.expireSessions();
      return done;
    default:
      return undefined;
  }
};

/** The controls over HTTP, for a test in another process: `POST /__test/clock {"advanceSeconds": 900}`. */
export const addControlRoutes = (app: Hono, controls: AmazonControls): void => {
  app.post('/__test/:name', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    const carried = carryOut(controls, context.req.param('name'), body);
    if (carried === undefined) return context.json({ problem: 'There is no such control.' }, 404);
    return context.json(carried, 'done' in carried ? 200 : 400);
  });
  app.get('/__test/charges', (context) => context.json(controls.charges()));
};
