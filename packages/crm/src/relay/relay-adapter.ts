import {
  type CrmAdapter,
  type ImportOrderBody,
  idempotencyKeyHeader,
  offerQuery,
  offerUnavailable,
  readOffer,
  readOutcome,
  relayPaths,
} from '@landerpay/checkout';
import { ask, type Fetch } from './ask.js';
import { readRelayUrl } from './relay-url.js';

export type RelayAdapterOptions = {
  /** Where the relay is: an address (`https://pay.example.com`), or a path of the page's own site (`/pay`). */
  readonly url: string;
  /** What sends the requests. Default: the global `fetch`, looked up for each request, so that it can be replaced. */
  readonly fetch?: Fetch;
};

/**
 * The browser's way to the relay. It holds no credential, repeats nothing by itself, keeps the buyer's token out of
 * addresses and sends no cookie and no referrer.
 *
 * `importOrder` and `findAttempt` resolve with an outcome or with the relay's refusal. They reject with a
 * `LanderpayError`, `relay-unreachable` or `relay-answer-malformed`, where nothing is known: look the attempt up by its
 * key. `getOffer` also rejects with `offer-unavailable` when the relay does not sell these lines.
 *
 * @throws LanderpayError `configuration` when `url` is missing or is not an http(s) address or a path.
 */
export const relayAdapter = ({ url, fetch: given }: RelayAdapterOptions): CrmAdapter => {
  const base = readRelayUrl(url);
  const send: Fetch = (to, init) => (given ?? fetch)(base + to, init);
  return {
    name: 'relay',
    getOffer: async ({ kind, lines }, signal = null) => {
      const query = new URLSearchParams({ [offerQuery.kind]: kind });
      for (const line of lines) query.append(offerQuery.line, offerQuery.writeLine(line));
      const answer = await ask(send, `${relayPaths.offer}?${query}`, { signal }, readOffer);
      if (!('outcome' in answer)) return answer;
      const { code, detail } = answer;
      throw offerUnavailable(detail, code === 'unavailable' || code === 'too-many-attempts');
    },
    importOrder: (request, { key, accessToken, signal = null }) =>
      ask(
        send,
        relayPaths.orders,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [idempotencyKeyHeader]: key },
          body: JSON.stringify({ ...request, accessToken } satisfies ImportOrderBody),
          signal,
        },
        readOutcome,
      ),
    findAttempt: (key, signal = null) =>
      ask(send, relayPaths.attempts, { headers: { [idempotencyKeyHeader]: key }, signal }, readOutcome),
  };
};
