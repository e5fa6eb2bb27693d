import { type ScenarioName as AtAmazon, scenarios as atAmazon } from '@landerpay/simulator/amazon/in-page';
import { afterTheOrder } from './after-the-order.js';
import { atTheEnd } from './at-the-end.js';
import { beforeSigningIn } from './before-signing-in.js';
import { notKnownYet } from './not-known-yet.js';
import { orderingDeclined } from './ordering-declined.js';
import type { Scenario } from './scenario.js';

/** What only stories can show: what the shop does, and a script that does not come at all. */
const onlyHere = {
  ...beforeSigningIn,
  ...orderingDeclined,
  ...notKnownYet,
  ...atTheEnd,
  ...afterTheOrder,
} as const;

export type ScenarioName = AtAmazon | keyof typeof onlyHere;

/** Every scenario by the name that stories and the toolbar give it: the simulator's own, then those of stories. */
const scenarios: ReadonlyMap<string, Scenario> = new Map<string, Scenario>([
  ...atAmazon.map(({ name, title }) => [name, { title, amazon: name }] as const),
  ...Object.entries(onlyHere),
]);

/** The scenario that a story's globals name; throws a sentence where there is none of that name. */
export const scenarioNamed = (name: unknown): Scenario => {
  const scenario = scenarios.get(String(name));
  if (scenario !== undefined) return scenario;
  throw new Error(`There is no scenario "${String(name)}" among ${[...scenarios.keys()].join(', ')}.`);
};

/** Pins a story to a scenario: the toolbar shows it, and cannot change it. */
export const inScenario = (scenario: ScenarioName) => ({ scenario }) as const;

/** For the toolbar. */
export const scenarioItems = [...scenarios].map(([value, { title }]) => ({ value, title }));

export type { Scenario } from './scenario.js';
