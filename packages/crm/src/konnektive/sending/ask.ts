import type { CrmCall, CrmRejected } from '@landerpay/checkout';
import type { Sent } from '../../sending/index.js';
import type { Settings } from '../options/settings.js';
import { refusedParameters } from '../request/check-parameters.js';
import type { Parameters } from '../request/parameters.js';
import { type Endpoint, endpoints } from './endpoints.js';
import { createOpenCalls } from './open-calls.js';
import { send } from './send.js';

/** What came of one call: `refused` are parameters that the CRM would not keep whole; nothing was sent then. */
export type Asked = Sent | { readonly sent: 'refused'; readonly refusal: CrmRejected };

/** Makes one call: checks its parameters, waits for its turn, sends it once. Never throws for what the CRM does. */
export type Ask = (endpoint: Endpoint, parameters: Parameters, call?: CrmCall) => Promise<Asked>;

/** Nobody waits for a page view, so it waits for nobody: with all calls taken it is dropped. */
const isDropped = (endpoint: Endpoint): boolean => endpoint === 'importClick';

export const createAsk = (settings: Settings): Ask => {
  const openCalls = createOpenCalls(settings);
  return async (endpoint, parameters, call) => {
    const refusal = refusedParameters(parameters, settings);
    if (refusal !== undefined) return { sent: 'refused', refusal };
    const { path, urgency } = endpoints[endpoint];
    const place = isDropped(endpoint) ? await openCalls.placeAtOnce() : await openCalls.place(urgency);
    if (place === undefined) return { sent: 'not-sent', detail: 'too many open calls' };
    try {
      return await send(settings, path, parameters, settings.timeLimits[endpoint], call);
    } finally {
      place.giveBack();
    }
  };
};
