import {
  type CrmAdapter,
  type IdempotencyKey,
  offerQuery,
  offerUnavailable,
  type Refusal,
  readFinishAnswer,
  readOffer,
  readOutcome,
  readUpsellOffer,
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

/** The relay’s side of every member of `CrmAdapter` but `confirmReference`: the relay makes no calls to Amazon of the shop’s own. */
export type RelayAdapter = Required<Omit<CrmAdapter, 'confirmReference'>>;

type Sent = { readonly key?: IdempotencyKey; readonly signal?: AbortSignal | undefined };

const isRefusal = (answer: object): answer is Refusal => 'outcome' in answer && answer.outcome === 'refusal';

const unlessRefused = <Wanted extends object>(answer: Wanted | Refusal): Wanted => {
  if (!isRefusal(answer)) return answer;
  const { code, detail } = answer;
  throw offerUnavailable(detail, code === 'unavailable' || code === 'too-many-attempts');
};

/** An answer that says no more than that it came. */
const nothing = () => ({});

/**
 * The browser's way to the relay. It holds no credential, repeats nothing by itself, keeps the buyer's token and the
 * order's capability out of addresses and sends no cookie and no referrer.
 *
 * Everything rejects with a `LanderpayError`, `relay-unreachable` or `relay-answer-malformed`, where nothing is known:
 * look an attempt up by its key then. `importOrder`, `importUpsale`, `findAttempt` and `finish` resolve with what the
 * relay says, its refusal included; the others reject with `offer-unavailable` for one.
 *
 * @throws LanderpayError `configuration` when `url` is missing or is not an http(s) address or a path.
 */
export const relayAdapter = ({ url, fetch: given }: RelayAdapterOptions): RelayAdapter => {
  const base = readRelayUrl(url);
  const ours = <Wanted>(path: string, read: (body: unknown) => Wanted, question: Question) =>
    ask(given ?? fetch, base + path, read, question);
  /** The body of a request is what it asks for and what goes with it, but for the key and the signal. */
  const post =
    <Wanted>(path: string, read: (body: unknown) => Wanted) =>
    (request: object, { key, signal, ...withIt }: Sent) =>
      ours(path, read, { key, body: { ...request, ...withIt }, signal });
  const lead = post(relayPaths.leads, nothing);
  const page = post(relayPaths.pages, nothing);
  const finish = post(relayPaths.finish, readFinishAnswer);
  return {
    name: 'relay',
    getOffer: async ({ kind, lines }, signal) => {
      const query = new URLSearchParams({ [offerQuery.kind]: kind });
      for (const line of lines) query.append(offerQuery.line, offerQuery.writeLine(line));
      return unlessRefused(await ours(`${relayPaths.offer}?${query}`, readOffer, { signal }));
    },
    getUpsell: async (request, signal) =>
      unlessRefused(
        await ours(`${relayPaths.offer}?${new URLSearchParams(request)}`, readUpsellOffer, { signal }),
      ),
    importOrder: post(relayPaths.orders, readOutcome),
    importUpsale: post(relayPaths.upsales, readOutcome),
    findAttempt: (key, signal) => ours(relayPaths.attempts, readOutcome, { key, signal }),
    importLead: async (request, call) => void unlessRefused(await lead(request, call)),
    viewPage: async (view, signal) => void unlessRefused(await page(view, { signal })),
    finish: (request, signal) => finish(request, { signal }),
  };
};
