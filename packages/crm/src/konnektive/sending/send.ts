import type { CrmCall } from '@landerpay/checkout';
import type { Settings } from '../options/settings.js';
import type { Parameters } from '../request/parameters.js';
import type { KonnektivePath } from './endpoints.js';
import { nameForLog } from './error-codes.js';
import { provesNotSent } from './not-sent.js';

/** What came of one request. `detail` holds codes and no text of anybody else's. */
export type Sent =
  | { readonly sent: 'answered'; readonly status: number; readonly text: string }
  | { readonly sent: 'not-sent'; readonly detail: string }
  | { readonly sent: 'lost'; readonly detail: string };

type Streamed = RequestInit & { readonly duplex: 'half' };

/**
 * The body is a stream, because fetch by itself repeats a POST that is answered with 421 if it can read the body twice;
 * a stream it can read once. The length is given, so that the body is not sent in chunks.
 */
const requestOf = (
  parameters: Parameters,
  { loginId, password }: Settings,
  signal: AbortSignal,
): Streamed => {
  const form = new URLSearchParams();
  for (const [name, value] of parameters) form.append(name, value);
  // The credentials come last, so that nothing before them can take their place.
  form.append('loginId', loginId);
  form.append('password', password);
  const text = form.toString();
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(text.length),
    },
    body: new Response(text).body,
    duplex: 'half',
    redirect: 'error',
    signal,
  };
};

/** Sends one call, once. It never throws for what the network or the CRM does. */
export const send = async (
  settings: Settings,
  path: KonnektivePath,
  parameters: Parameters,
  milliseconds: number,
  { signal, mayWrite }: CrmCall = {},
): Promise<Sent> => {
  const limit = AbortSignal.timeout(milliseconds);
  const stop = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  const request = requestOf(parameters, settings, stop);
  if (signal?.aborted) return { sent: 'not-sent', detail: 'stopped before the request was written' };
  if (mayWrite?.() === false) return { sent: 'not-sent', detail: 'too late to write the request' };
  try {
    const answer = await settings.fetch(settings.url + path, request);
    return { sent: 'answered', status: answer.status, text: await answer.text() };
  } catch (error) {
    const detail = nameForLog(error);
    return { sent: provesNotSent(error) ? 'not-sent' : 'lost', detail };
  }
};
