import { atTheEnd } from './at-the-end.js';
import { beforeSigningIn } from './before-signing-in.js';
import { notKnownYet } from './not-known-yet.js';
import { orderingDeclined } from './ordering-declined.js';
import type { Scenario } from './scenario.js';

/** Every scenario by the name that stories and the toolbar give it, in the order in which a buyer could meet them. */
export const scenarios = { ...beforeSigningIn, ...orderingDeclined, ...notKnownYet, ...atTheEnd } as const;

export type ScenarioName = keyof typeof scenarios;

const isScenarioName = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name);

/** The scenario that a story's globals name; throws a sentence where there is none of that name. */
export const scenarioNamed = (name: unknown): Scenario => {
  if (typeof name === 'string' && isScenarioName(name)) return scenarios[name];
  throw new Error(`There is no scenario "${String(name)}" among ${Object.keys(scenarios).join(', ')}.`);
};

/** Pins a story to a scenario: the toolbar shows it, and cannot change it. */
export const inScenario = (scenario: ScenarioName) => ({ scenario }) as const;

/** For the toolbar. */
export const scenarioItems = Object.entries(scenarios).map(([value, { title }]) => ({ value, title }));

export type { Scenario } from './scenario.js';
