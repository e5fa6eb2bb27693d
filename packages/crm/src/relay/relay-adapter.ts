import {
  type CrmAdapter,
  type ImportOrderBody,
  offerQuery,
  offerUnavailable,
  readOffer,
  readOutcome,
  relayPaths,
} from '@landerpay/checkout';
import { ask, type Fetch, type Question } from './ask.js';
import { readRelayUrl } from './relay-url.js';

/** Where the relay is, and what sends the requests. */
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
  const ours = <Wanted>(path: string, read: (body: unknown) => Wanted, question: Question) =>
    ask(given ?? fetch, base + path, read, question);
  return {
    name: 'relay',
    getOffer: async ({ kind, lines }, signal) => {
      const query = new URLSearchParams({ [offerQuery.kind]: kind });
      for (const line of lines) query.append(offerQuery.line, offerQuery.writeLine(line));
      const answer = await ours(`${relayPaths.offer}?${query}`, readOffer, { signal });
      if (!('outcome' in answer)) return answer;
      const { code, detail } = answer;
      throw offerUnavailable(detail, code === 'unavailable' || code === 'too-many-attempts');
    },
    importOrder: (request, { key, accessToken, signal }) => {
      const body: ImportOrderBody = { ...request, accessToken };
      return ours(relayPaths.orders, readOutcome, { key, body, signal });
    },
    findAttempt: (key, signal) => ours(relayPaths.attempts, readOutcome, { key, signal }),
  };
};
