import type { CrmCall } from '@landerpay/checkout';
import { nameForLog } from './error-codes.js';
import { provesNotSent } from './not-sent.js';

/** One request to a CRM. */
export type OneRequest = {
  /** Without anything secret: addresses are logged on their way. */
  readonly url: string;
  /** Left out: the request is a GET. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long it may take, in milliseconds, until nobody waits for its answer any more. Default: a minute. */
  readonly timeLimit?: number;
  /** Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
};

/**
 * What came of it. `not-sent` is proven: not one byte was written. `lost` is everything else that brought no whole
 * answer: the CRM may have done what it was asked. `detail` holds codes and no text of anybody else's.
 */
export type Sent =
  | { readonly sent: 'answered'; readonly status: number; readonly text: string }
  | { readonly sent: 'not-sent'; readonly detail: string }
  | { readonly sent: 'lost'; readonly detail: string };

type Init = RequestInit & { readonly duplex?: 'half' };

/**
 * The body is a stream, because fetch by itself repeats a POST that is answered with 421 if it can read the body twice;
 * a stream it can read once. The length is given, so that the body is not sent in chunks.
 */
const withBody = (body: string, headers: Readonly<Record<string, string>>): Init => ({
  method: 'POST',
  headers: { ...headers, 'Content-Length': String(new TextEncoder().encode(body).length) },
  body: new Response(body).body,
  duplex: 'half',
});

/**
 * Sends one request, once: nothing is repeated, no redirect is followed, and a call that may not be written is not. It
 * never throws for what the network or the CRM does. For the members of a `CrmBackend` of your own: it tells `not-sent`
 * from `unknown`, which is what keeps buyers from being charged twice.
 *
 * `mayWrite` is asked right before the request is handed to `fetch`; connecting may take ten seconds more.
 */
export const sendOnce = async (
  { url, body, headers = {}, timeLimit = 60_000, fetch: given }: OneRequest,
  { signal, mayWrite }: CrmCall = {},
): Promise<Sent> => {
  const limit = AbortSignal.timeout(timeLimit);
  const init: Init = {
    ...(body === undefined ? { method: 'GET', headers } : withBody(body, headers)),
    redirect: 'error',
    signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
  };
  if (signal?.aborted) return { sent: 'not-sent', detail: 'stopped before the request was written' };
  if (mayWrite?.() === false) return { sent: 'not-sent', detail: 'too late to write the request' };
  try {
    const answer = await (given ?? fetch)(url, init);
    return { sent: 'answered', status: answer.status, text: await answer.text() };
  } catch (error) {
    return { sent: provesNotSent(error) ? 'not-sent' : 'lost', detail: nameForLog(error) };
  }
};
