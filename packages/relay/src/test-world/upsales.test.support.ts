import {
  expectedOf,
  type IdempotencyKey,
  type ImportUpsaleBody,
  idempotencyKeyHeader,
  offerQuery,
  type PlacedOrder,
  parseStepId,
  type ReferenceId,
  readUpsellOffer,
  relayPaths,
  type StepId,
} from '@landerpay/checkout';
import type { Relay } from '../relay.js';
import type { SignedIn } from './amazon.test.support.js';
import { funnelCatalogue } from './funnel-catalogue.test.support.js';
import {
  address,
  post,
  postTo,
  type Received,
  readyToBuy,
  received,
  recurringOrderOf,
} from './page.test.support.js';
import { newKey } from './parsed.test.support.js';
import { openShop, type Shop, type ShopOptions } from './shop.test.support.js';
import { peer } from './shop-facts.test.support.js';

export const step = (name: string): StepId => {
  const id = parseStepId(name);
  if (id === undefined) throw new TypeError('The test wrote something that is no step.');
  return id;
};

/** A shop that sells a funnel: products that are paid once and again, and four steps after them. */
export const funnelShop = (options: ShopOptions = {}): Shop =>
  openShop({ catalogue: funnelCatalogue, ...options });

export const placedIn = ({ answer }: Pick<Received, 'answer'>): PlacedOrder => {
  if (answer.outcome !== 'placed') throw new TypeError(`The answer is ${JSON.stringify(answer)}.`);
  return answer.order;
};

type World = Pick<Shop, 'amazon' | 'relay'>;

/** A buyer who has ordered the starter kit. */
export const whoOrdered = async (shop: World, buyer = 0) => {
  const ready = await readyToBuy(shop, buyer);
  return { ...ready, placed: placedIn(await post(shop.relay, ready.order)) };
};

/** A buyer who has ordered the refill plan; the agreement pays for what follows too. */
export const whoSubscribed = async (shop: World) => {
  const signedIn = await shop.amazon.signIn();
  const agreement = await signedIn.newAgreement();
  const order = await recurringOrderOf(shop, signedIn, agreement);
  return { ...signedIn, agreement, order, placed: placedIn(await post(shop.relay, order)) };
};

/** A page's request for an upsale, as it can be sent again. */
export type SentUpsale = { readonly key: IdempotencyKey; readonly body: ImportUpsaleBody };

export const getUpsell = async (relay: Relay, name: string, { number }: Pick<PlacedOrder, 'number'>) => {
  const query = new URLSearchParams({ [offerQuery.step]: name, [offerQuery.order]: number });
  const response = await relay.fetch(new Request(address(`${relayPaths.offer}?${query}`)), { peer });
  return readUpsellOffer(await response.json());
};

/** A first request for a step, with a new key. */
export const upsaleWith = async (
  { relay }: Pick<Shop, 'relay'>,
  { accessToken, placed }: Pick<SignedIn, 'accessToken'> & { readonly placed: PlacedOrder },
  reference: ReferenceId,
  {
    step: name = 'offer-1',
    ...more
  }: Partial<Omit<ImportUpsaleBody, 'step'>> & { readonly step?: string } = {},
): Promise<SentUpsale> => {
  const { offer, ordinal } = await getUpsell(relay, name, placed);
  return {
    key: newKey(),
    body: {
      order: placed.number,
      step: step(name),
      ordinal,
      reference,
      attempt: 1,
      lines: offer.lines.map(({ product, quantity }) => ({ product, quantity })),
      expected: expectedOf(offer),
      accessToken,
      capability: placed.capability,
      ...more,
    },
  };
};

/** The same, on a reference of its own. */
export const upsaleOf = async (
  shop: Pick<Shop, 'relay'>,
  buyer: Pick<SignedIn, 'accessToken' | 'newReference'> & { readonly placed: PlacedOrder },
  more: Parameters<typeof upsaleWith>[3] = {},
): Promise<SentUpsale> => upsaleWith(shop, buyer, await buyer.newReference(), more);

export const postUpsaleTo = (
  relay: Relay,
  { key, body }: { readonly key: string; readonly body: unknown },
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => postTo(relay, relayPaths.upsales, body, { [idempotencyKeyHeader]: key, ...headers });

export const postUpsale = async (relay: Relay, sent: SentUpsale): Promise<Received> =>
  received(await postUpsaleTo(relay, sent));
