import type { CrmCall } from '@landerpay/checkout';
import { type Sent, sendOnce } from '../../sending/index.js';
import type { Settings } from '../options/settings.js';
import type { Parameters } from '../request/parameters.js';
import type { KonnektivePath } from './endpoints.js';

const formOf = (parameters: Parameters, { loginId, password }: Settings): string => {
  const form = new URLSearchParams();
  for (const [name, value] of parameters) form.append(name, value);
  // The credentials come last, so that nothing before them can take their place.
  form.append('loginId', loginId);
  form.append('password', password);
  return form.toString();
};

/** Sends one call, once. It never throws for what the network or the CRM does. */
export const send = (
  settings: Settings,
  path: KonnektivePath,
  parameters: Parameters,
  timeLimit: number,
  call?: CrmCall,
): Promise<Sent> =>
  sendOnce(
    {
      url: settings.url + path,
      body: formOf(parameters, settings),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      timeLimit,
      fetch: settings.fetch,
    },
    call,
  );
