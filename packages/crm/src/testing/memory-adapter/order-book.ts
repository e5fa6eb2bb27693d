import {
  type ImportOrderRequest,
  type Offer,
  type OrderCapability,
  type OrderNumber,
  type PlacedOrder,
  parseOrderCapability,
  parseOrderNumber,
  type ReferenceId,
} from '@landerpay/checkout';

/** An order that the adapter in memory placed. */
export type MemoryOrder = Omit<PlacedOrder, 'capability'> & { readonly reference: ReferenceId };

/** An order in the book, and what it was asked for with. */
export type Entry = { readonly order: PlacedOrder; readonly request: ImportOrderRequest };

const numberOf = (count: number): OrderNumber => {
  const number = parseOrderNumber(`M${String(count).padStart(5, '0')}`);
  if (number === undefined) throw new RangeError('The book in memory is full.');
  return number;
};

const capabilityOf = (number: OrderNumber): OrderCapability => {
  const capability = parseOrderCapability(`capability-in-memory-of-${number}`);
  if (capability === undefined) throw new RangeError(`No capability can be made of ${number}.`);
  return capability;
};

/** The order that is placed when this offer is bought. */
export const newEntry = (count: number, request: ImportOrderRequest, offer: Offer): Entry => {
  const number = numberOf(count);
  return {
    request,
    order: {
      number,
      kind: offer.kind,
      lines: offer.lines.map(({ name, quantity, price }) => ({ name, quantity, price, nextBill: null })),
      shipping: offer.shipping,
      total: offer.total,
      capability: capabilityOf(number),
      upsellsUntil: null,
    },
  };
};

/** An entry as tests and stories read it. */
export const shownEntry = ({ order, request }: Entry): MemoryOrder => {
  const { capability: _, ...shown } = order;
  return { ...shown, reference: request.reference };
};
