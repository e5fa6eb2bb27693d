import type { CrmOrder, CrmOrderLine, CrmProductId } from '@landerpay/checkout';
import type { Booking, Entry } from '../../ledger/snapshot.js';

/** A line by the CRM's own id of it; a CRM that gives none has one line for each product. */
const keyOf = ({ purchase, crmProduct }: CrmOrderLine): string => `${purchase ?? ''}/${crmProduct}`;

const byKey = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.key, entry]));

/** What an order that upsales join is made of. */
export const entriesOfOrder = ({ lines }: Pick<CrmOrder, 'lines'>): readonly Entry[] => {
  const entries = new Map<string, Entry>();
  for (const line of lines) {
    const key = keyOf(line);
    const quantity = (entries.get(key)?.quantity ?? 0) + line.quantity;
    entries.set(key, { key, crmProduct: line.crmProduct, quantity });
  }
  return [...entries.values()];
};

/** What an order is made of whose upsales are orders of their own. */
export const entriesOfLinked = (orders: readonly CrmOrder[]): readonly Entry[] =>
  orders.map(({ number }) => ({ key: number, crmProduct: null, quantity: 1 }));

/** The entries as they must be by now, if nothing came to them but these bookings. */
export const withBookings = (entries: readonly Entry[], bookings: readonly Booking[]): readonly Entry[] => {
  const expected = byKey(entries);
  for (const entry of bookings.flat()) {
    if (entry.quantity === 0) expected.delete(entry.key);
    else expected.set(entry.key, entry);
  }
  return [...expected.values()];
};

/** An entry that is not what it was. */
export type Difference = {
  readonly key: string;
  readonly crmProduct: CrmProductId | null;
  readonly before: number;
  readonly now: number;
};

/** What differs between two states of an order, whatever the order of its entries. */
export const differencesOf = (before: readonly Entry[], now: readonly Entry[]): readonly Difference[] => {
  const was = byKey(before);
  const is = byKey(now);
  return [...byKey([...before, ...now]).values()]
    .map(({ key, crmProduct }) => ({
      key,
      crmProduct,
      before: was.get(key)?.quantity ?? 0,
      now: is.get(key)?.quantity ?? 0,
    }))
    .filter((entry) => entry.before !== entry.now);
};

/** What differs, as it is kept of an upsale that is booked. */
export const bookingOf = (differences: readonly Difference[]): Booking =>
  differences.map(({ key, crmProduct, now }) => ({ key, crmProduct, quantity: now }));
