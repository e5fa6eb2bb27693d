import { aroundThePage } from './around-the-page.js';
import { aroundThePayment } from './around-the-payment.js';
import type { Scenario } from './scenario.js';

const all = [...aroundThePayment, ...aroundThePage] as const;

/** The name of a scenario, e.g. `declined-once`. */
export type ScenarioName = (typeof all)[number]['name'];

/**
 * Every scenario that simulated Amazon can play: the one table that tests, stories, the sign-in page and the
 * documentation read.
 */
export const scenarios: readonly (Scenario & { readonly name: ScenarioName })[] = all;

/** The scenario of that name. Throws an Error that lists the names there are, where it is none of them. */
export const scenarioNamed = (name: unknown): Scenario & { readonly name: ScenarioName } => {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  const names = scenarios.map((scenario) => scenario.name).join(', ');
  throw new Error(`There is no scenario "${String(name)}". There are: ${names}.`);
};
