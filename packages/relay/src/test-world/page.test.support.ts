import {
  type Answer,
  type CheckoutKind,
  expectedOf,
  type IdempotencyKey,
  type ImportOrderBody,
  idempotencyKeyHeader,
  type Line,
  offerQuery,
  type ReferenceId,
  readOffer,
  readOutcome,
  readRefusal,
  relayPaths,
} from '@landerpay/checkout';
import type { Relay } from '../relay.js';
import type { SignedIn } from './amazon.test.support.js';
import { seconds } from './moved-clock.test.support.js';
import { newKey, lines as starterKit } from './parsed.test.support.js';
import type { Shop } from './shop.test.support.js';
import { peer, shopOrigin } from './shop-facts.test.support.js';

/** An answer of the relay, with what HTTP says about it. */
export type Received = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly answer: Answer;
};

export const received = async (response: Response): Promise<Received> => {
  const text = await response.text();
  const body: unknown = JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    text,
    answer: response.status >= 400 ? readRefusal(body) : readOutcome(body),
  };
};

/** A page's request, as it can be sent again. */
export type Sent = { readonly key: IdempotencyKey; readonly body: ImportOrderBody };

export const address = (path: string): string => `https://relay.example${path}`;

/** A POST as one of the shop's pages sends it. */
export const postTo = (
  relay: Relay,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  relay.fetch(
    new Request(address(path), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: shopOrigin, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    { peer },
  );

export const postOrder = (
  relay: Relay,
  { key, body }: { readonly key: string; readonly body: unknown },
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => postTo(relay, relayPaths.orders, body, { [idempotencyKeyHeader]: key, ...headers });

export const post = async (relay: Relay, sent: Sent): Promise<Received> =>
  received(await postOrder(relay, sent));

export const find = async (relay: Relay, key: string): Promise<Received> =>
  received(
    await relay.fetch(
      new Request(address(relayPaths.attempts), {
        headers: { [idempotencyKeyHeader]: key, Origin: shopOrigin },
      }),
      { peer },
    ),
  );

export const getOffer = async (relay: Relay, lines: readonly Line[], kind: CheckoutKind = 'one-time') => {
  const query = new URLSearchParams({ [offerQuery.kind]: kind });
  for (const line of lines) query.append(offerQuery.line, offerQuery.writeLine(line));
  const response = await relay.fetch(new Request(address(`${relayPaths.offer}?${query}`)), { peer });
  return readOffer(await response.json());
};

/** A first request for the starter kit, or for what is given; every one has a new key. */
export const orderOf = async (
  { relay }: Pick<Shop, 'relay'>,
  { accessToken }: Pick<SignedIn, 'accessToken'>,
  reference: ReferenceId,
  {
    lines = starterKit(),
    attempt = 1,
    kind = 'one-time',
    ...more
  }: Partial<Omit<ImportOrderBody, 'reference' | 'accessToken'>> & { readonly kind?: CheckoutKind } = {},
): Promise<Sent> => ({
  key: newKey(),
  body: {
    expected: expectedOf(await getOffer(relay, lines, kind)),
    ...more,
    reference,
    attempt,
    lines,
    accessToken,
  },
});

/** A buyer who has signed in and chosen, with the order that a click would send. */
export const readyToBuy = async (shop: Pick<Shop, 'amazon' | 'relay'>, buyer = 0) => {
  const signedIn = await shop.amazon.signIn(buyer);
  const reference = await signedIn.newReference();
  return { ...signedIn, reference, order: await orderOf(shop, signedIn, reference) };
};

/** An order for what is billed again, whose buyer has ticked its terms. */
export const recurringOrderOf = async (
  shop: Pick<Shop, 'relay'>,
  buyer: Pick<SignedIn, 'accessToken'>,
  agreement: ReferenceId,
  more: Parameters<typeof orderOf>[3] = {},
): Promise<Sent> => {
  const { lines = starterKit('refill-plan') } = more;
  const { termsVersion } = await getOffer(shop.relay, lines, 'recurring');
  return orderOf(shop, buyer, agreement, {
    lines,
    kind: 'recurring',
    consent: { termsVersion: termsVersion ?? '', acceptedAt: '2026-03-01T11:59:00.000Z' },
    ...more,
  });
};

/** The answer to a request that waits for another process until its time is over. */
export const outwaited = async <Answer>(
  { untilTimers, advance }: Pick<Shop, 'untilTimers' | 'advance'>,
  answering: Promise<Answer>,
): Promise<Answer> => {
  await untilTimers(1);
  advance(25 * seconds);
  return answering;
};
