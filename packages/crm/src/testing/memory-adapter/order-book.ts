import {
  type BookedLine,
  type IdempotencyKey,
  type ImportOrderRequest,
  type ImportUpsaleRequest,
  type Offer,
  type OrderCapability,
  type OrderNumber,
  type PlacedOrder,
  type ProductId,
  parseOrderCapability,
  parseOrderNumber,
  sum,
  type UpsellOffer,
} from '@landerpay/checkout';
import type { Catalogue } from './catalogue.js';

/** An order of the book in memory. */
export type Entry = {
  readonly number: OrderNumber;
  /** What it was sent under, and is known by at Amazon. */
  readonly key: IdempotencyKey;
  readonly request: ImportOrderRequest;
  readonly kind: Offer['kind'];
  readonly lines: readonly (BookedLine & { readonly product: ProductId })[];
  readonly shipping: PlacedOrder['shipping'];
  readonly placedAt: number;
  readonly upsales: readonly ImportUpsaleRequest[];
  readonly finished: boolean;
};

const numberOf = (count: number): OrderNumber => {
  const number = parseOrderNumber(`M${String(count).padStart(5, '0')}`);
  if (number === undefined) throw new RangeError('The book in memory is full.');
  return number;
};

/** What the buyer of an order may add to it or finish it with. */
export const capabilityOf = (number: OrderNumber): OrderCapability => {
  const capability = parseOrderCapability(`capability-in-memory-of-${number}`);
  if (capability === undefined) throw new RangeError(`No capability can be made of ${number}.`);
  return capability;
};

const booked = ({ lines, terms }: Offer): Entry['lines'] =>
  lines.map(({ product, name, quantity, price }) => ({
    product,
    name,
    quantity,
    price,
    nextBill: terms?.lines.find((line) => line.product === product)?.firstBill ?? null,
  }));

/** The order that is booked when this offer is bought. */
export const newEntry = (
  count: number,
  { key, request }: Pick<Entry, 'key' | 'request'>,
  offer: Offer,
  placedAt: number,
): Entry => ({
  number: numberOf(count),
  key,
  request,
  kind: offer.kind,
  lines: booked(offer),
  shipping: offer.shipping,
  placedAt,
  upsales: [],
  finished: false,
});

/** The order after an upsale. */
export const withUpsale = (
  entry: Entry,
  request: ImportUpsaleRequest,
  { offer, replaces }: UpsellOffer,
): Entry => ({
  ...entry,
  lines: [...entry.lines.filter(({ product }) => product !== replaces?.product), ...booked(offer)],
  shipping: sum(offer.shipping.currency, [entry.shipping, offer.shipping]),
  upsales: [...entry.upsales, request],
});

/** Until when the order takes upsales, in milliseconds since 1970; `null` where it takes none. */
export const upsellsUntil = (
  { placedAt, finished }: Entry,
  { steps, upsellWindow }: Catalogue,
): number | null => (finished || Object.keys(steps).length === 0 ? null : placedAt + upsellWindow);

/** An entry as its buyer is told it. */
export const placedOrder = (entry: Entry, catalogue: Catalogue): PlacedOrder => {
  const { number, kind, shipping } = entry;
  const until = upsellsUntil(entry, catalogue);
  return {
    number,
    kind,
    lines: entry.lines.map(({ product: _, ...line }) => line),
    shipping,
    total: sum(shipping.currency, [
      shipping,
      ...entry.lines.map(({ price, quantity }) => ({ ...price, amount: price.amount * quantity })),
    ]),
    capability: capabilityOf(number),
    upsellsUntil: until === null ? null : new Date(until).toISOString(),
  };
};
