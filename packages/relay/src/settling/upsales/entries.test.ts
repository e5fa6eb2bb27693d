import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../ledger/snapshot.js';
import { bookingOf, differencesOf, entriesOfOrder, withBookings } from './entries.js';
import { type Added, isExactly } from './is-exactly.js';

const product = fc.constantFrom('12', '13', '14');

/** Lines with ids of their own, as CRMs give them. */
const entries = fc.uniqueArray(
  fc
    .record({ id: fc.nat(30), crmProduct: product, quantity: fc.integer({ min: 1, max: 9 }) })
    .map(({ id, crmProduct, quantity }): Entry => ({ key: `${id}/${crmProduct}`, crmProduct, quantity })),
  { selector: ({ key }) => key, maxLength: 6 },
);

const added = fc.record({ crmProduct: product, quantity: fc.integer({ min: 1, max: 9 }) });

const ours = ({ crmProduct, quantity }: Pick<Added, 'crmProduct' | 'quantity'>): Entry => ({
  key: `new/${crmProduct}`,
  crmProduct,
  quantity,
});

const sorted = (all: readonly Entry[]) => all.toSorted((one, other) => (one.key < other.key ? -1 : 1));

const usd = { amount: 100, currency: 'USD' };

it('reads lines by the CRM’s ids, and counts them together where it has none', () => {
  const line = { crmProduct: '12', name: 'Kit', price: usd, recurring: false, nextBill: null };
  const order = {
    lines: [
      { ...line, quantity: 1, purchase: 'A' },
      { ...line, quantity: 2, purchase: 'B' },
      { ...line, quantity: 1, purchase: null },
      { ...line, quantity: 3, purchase: null },
    ],
  };
  expect(entriesOfOrder(order)).toEqual([
    { key: 'A/12', crmProduct: '12', quantity: 1 },
    { key: 'B/12', crmProduct: '12', quantity: 2 },
    { key: '/12', crmProduct: '12', quantity: 4 },
  ]);
});

it('ledger 25: an order is itself, in whatever order its lines come', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.nat()), (all, seeds) => {
      const shuffled = all.toSorted((_, __) => ((seeds.shift() ?? 0) % 2 === 0 ? 1 : -1));
      expect(differencesOf(all, shuffled)).toEqual([]);
    }),
  );
});

it('ledger 25: what was added is exactly that, and nothing less, more or else', () => {
  fc.assert(
    fc.property(entries, added, (before, sold) => {
      const one: Added = { ...sold, replaces: null };
      const differences = differencesOf(before, [...before, ours(sold)]);
      expect(isExactly(differences, one)).toBe(true);
      expect(isExactly(differences, { ...one, quantity: one.quantity + 1 })).toBe(false);
      expect(isExactly(differences, { ...one, crmProduct: '99' })).toBe(false);
      expect(isExactly(differences, { ...one, replaces: '12' })).toBe(false);
      const twice = [...before, ours(sold), { ...ours(sold), key: 'again/12' }];
      expect(isExactly(differencesOf(before, twice), one)).toBe(false);
      expect(isExactly(differencesOf(before, before), one)).toBe(false);
      for (const gone of before) {
        const without = [...before.filter((entry) => entry !== gone), ours(sold)];
        expect(isExactly(differencesOf(before, without), one)).toBe(false);
        const isReplacing = isExactly(differencesOf(before, without), { ...one, replaces: gone.crmProduct });
        expect(isReplacing).toBe(true);
      }
    }),
  );
});

it('ledger 25: a line of which only some pieces are gone is not replaced', () => {
  const before = [{ key: 'A/12', crmProduct: '12', quantity: 2 }];
  const now = [{ key: 'A/12', crmProduct: '12', quantity: 1 }, ours({ crmProduct: '13', quantity: 1 })];
  const swap: Added = { crmProduct: '13', quantity: 1, replaces: '12' };
  expect(isExactly(differencesOf(before, now), swap)).toBe(false);
});

it('what an upsale made of an order is what is expected of it from then on, however often it is said', () => {
  fc.assert(
    fc.property(entries, entries, (before, now) => {
      const booking = bookingOf(differencesOf(before, now));
      expect(sorted(withBookings(before, [booking]))).toEqual(sorted(now));
      expect(sorted(withBookings(now, [booking, booking]))).toEqual(sorted(now));
    }),
  );
});
