import type { EndpointName } from '../endpoint-names.js';
import { type CallPlan, type Plan, planOf, usualPlan } from './plan.js';

/** The scripts that have not happened yet. */
export type ScriptedPlans = {
  readonly add: (script: unknown) => void;
  /** What happens to this call; uses a script up. */
  readonly take: (endpoint: EndpointName) => CallPlan;
  /** How many there are. */
  readonly count: () => number;
  readonly clear: () => void;
};

export const scriptedPlans = (): ScriptedPlans => {
  let waiting: readonly Plan[] = [];
  return {
    add: (script) => {
      waiting = [...waiting, planOf(script)];
    },
    take: (endpoint) => {
      const plan = waiting.find(({ on }) => on === endpoint || on === '*');
      if (plan === undefined) return usualPlan;
      waiting = waiting.flatMap((other) => {
        if (other !== plan) return [other];
        return plan.times > 1 ? [{ ...plan, times: plan.times - 1 }] : [];
      });
      return plan;
    },
    count: () => waiting.length,
    clear: () => {
      waiting = [];
    },
  };
};
