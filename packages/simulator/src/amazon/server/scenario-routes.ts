import type { Hono } from 'hono';
import { field } from '../foreign-values.js';
import { scenarioNamed, scenarios } from '../scenarios/scenarios.js';
import type { AmazonControls } from './controls.js';

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Scenarios over HTTP, for a test in another process: `POST /__test/scenario {"name": "declined-once"}`. */
export const addScenarioRoutes = (app: Hono, { play }: AmazonControls): void => {
  app.get('/__test/scenarios', (context) => context.json(scenarios));
  app.post('/__test/scenario', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    try {
      play(scenarioNamed(field(body, 'name')).name);
      return context.json({ done: true });
    } catch (error) {
      return context.json({ problem: sentenceOf(error) }, 400);
    }
  });
};
