import { SimulatorMisuse } from '../../misuse/simulator-misuse.js';
import type { EndpointName } from '../endpoint-names.js';
import { type CallPlan, planOf } from './plan.js';

/** A request header of the stand-in's own: what shall happen to this very call, as a script in JSON without `on`. */
export const scriptHeader = 'x-simulator-script';

const fieldsIn = (text: string): object => {
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields === 'object' && fields !== null) return fields;
  } catch {
    throw new SimulatorMisuse(`The header ${scriptHeader} is not JSON: write {"drop":"afterCommit"}.`);
  }
  throw new SimulatorMisuse(`The header ${scriptHeader} is no object: write {"drop":"afterCommit"}.`);
};

/** What the request itself asks for; `null` when it asks for nothing. */
export const plannedInRequest = (request: Request, on: EndpointName): CallPlan | null => {
  const text = request.headers.get(scriptHeader);
  return text === null ? null : planOf({ ...fieldsIn(text), on });
};
