import type { Context, Hono } from 'hono';
import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import type { AmazonControls } from './controls.js';
import { controlsByName } from './controls-by-name.js';

const folder = '/__test/';

const jsonBody = async (context: Context): Promise<unknown> => {
  const text = await context.req.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new SimulatorMisuse('The body is not JSON.');
  }
};

/** The controls over HTTP, for a test in another process: `POST /__test/clock {"advanceSeconds": 900}`. */
export const addControlRoutes = (app: Hono, controls: AmazonControls): void => {
  for (const [name, carryOut] of Object.entries(controlsByName)) {
    app.post(`${folder}${name}`, async (context) => {
      try {
        carryOut(controls, await jsonBody(context));
        return context.json({ done: true });
      } catch (error) {
        if (!(error instanceof SimulatorMisuse)) throw error;
        return context.json({ problem: error.message }, 400);
      }
    });
  }
  app.get(`${folder}charges`, (context) => context.json(controls.charges()));
  app.get(`${folder}references`, (context) => context.json(controls.references()));

  const namesFor = (method: string): string =>
    app.routes
      .filter((route) => route.method === method && route.path.startsWith(folder))
      .map((route) => route.path.slice(folder.length))
      .join(', ');
  const known = `There are POST ${namesFor('POST')} and GET ${namesFor('GET')}.`;
  app.all(`${folder}:name`, (context) => {
    const asked = `${context.req.method} ${context.req.param('name')}`;
    return context.json({ problem: `There is no control "${asked}". ${known}` }, 404);
  });
};
