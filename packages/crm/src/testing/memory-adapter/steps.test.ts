import {
  type Consent,
  expectedOf,
  type ImportUpsaleRequest,
  parseProductId,
  parseReferenceId,
  parseStepId,
} from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { newKey, placedIn } from '../crm-adapter/buyer.js';
import type { MemoryBill } from './charge.js';
import { memoryAdapter } from './memory-adapter.js';
import { memoryWorld } from './memory-world.test.support.js';
import type { MemoryAdapterOptions } from './options.js';

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new TypeError('A value of the test is malformed.');
  return value;
};

const products = {
  'starter-kit': { name: 'Starter kit', price: 4_900, shipping: 495 },
  guide: { name: 'Guide', price: 999, delivery: 'digital' },
  'refill-plan': {
    name: 'Refill plan',
    price: 100,
    recurring: {
      price: 1_950,
      shipping: 250,
      every: { unit: 'month', count: 1 },
      trial: { unit: 'day', count: 14 },
      bills: 12,
    },
  },
} as const;

const stepOf = (name: string) => required(parseStepId(name));
const lineOf = (name: string) => ({ product: required(parseProductId(name)), quantity: 1 });
const orderReference = required(parseReferenceId('S01-0000000-0000001'));
const agreement = required(parseReferenceId('C01-0000000-0000001'));
const { accessToken } = memoryWorld((shop) => shop);

const openShop = (options: MemoryAdapterOptions = {}) => {
  let now = Date.UTC(2026, 0, 31);
  const shop = memoryAdapter({
    products,
    steps: {
      guide: { product: 'guide', times: 2 },
      swap: { product: 'guide', replaces: 'starter-kit' },
      plan: { product: 'refill-plan' },
    },
    now: () => now,
    ...options,
  });
  const order = async (kind: 'one-time' | 'recurring', names: readonly string[], consent?: Consent) => {
    const lines = names.map(lineOf);
    const offer = await shop.getOffer({ kind, lines });
    const reference = kind === 'recurring' ? agreement : orderReference;
    const terms = offer.terms && { termsVersion: offer.terms.version, acceptedAt: '2026-01-31T00:00:00Z' };
    const request = { reference, attempt: 1, lines, expected: expectedOf(offer) };
    const accepted = consent ?? terms;
    const answer = await shop.importOrder(
      { ...request, ...(accepted && { consent: accepted }) },
      { key: newKey(), accessToken },
    );
    return placedIn(answer);
  };
  const upsale = async (
    placed: Awaited<ReturnType<typeof order>>,
    name: string,
    changed: Partial<ImportUpsaleRequest> = {},
  ) => {
    const step = stepOf(name);
    const { offer, ordinal } = await shop.getUpsell({ step, order: placed.number });
    const request: ImportUpsaleRequest = {
      order: placed.number,
      step,
      ordinal,
      reference: required(parseReferenceId(`S01-0000000-000010${ordinal}`)),
      attempt: 1,
      lines: offer.lines.map(({ product, quantity }) => ({ product, quantity })),
      expected: expectedOf(offer),
      ...(offer.terms && {
        consent: { termsVersion: offer.terms.version, acceptedAt: '2026-01-31T00:00:00Z' },
      }),
      ...changed,
    };
    return shop.importUpsale(request, { key: newKey(), accessToken, capability: placed.capability });
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { shop, order, upsale, pass };
};

describe('what is billed again in memory', () => {
  it('is offered with its terms, counted from today, beside what is paid once', async () => {
    const { shop } = openShop();
    const lines = [lineOf('starter-kit'), { ...lineOf('refill-plan'), quantity: 2 }];
    const offer = await shop.getOffer({ kind: 'recurring', lines });
    expect(offer).toMatchObject({
      kind: 'recurring',
      total: { amount: 5_595, currency: 'USD' },
      terms: {
        lines: [
          {
            product: 'refill-plan',
            amount: { amount: 4_150, currency: 'USD' },
            every: { unit: 'month', count: 1 },
            trial: { unit: 'day', count: 14 },
            firstBill: '2026-02-14',
            bills: 12,
          },
        ],
        cancel: { url: 'https://shop.example/cancel', email: null, phone: null },
      },
    });
    expect(offer.termsVersion).toBe(offer.terms?.version);
  });

  it('has its first bill on the last day of a month that has no such day', async () => {
    const recurring = { price: 100, every: { unit: 'month', count: 1 } } as const;
    const { shop } = openShop({ products: { plan: { name: 'Plan', price: 0, recurring } }, steps: {} });
    const offer = await shop.getOffer({ kind: 'recurring', lines: [lineOf('plan')] });
    expect(offer.terms?.lines[0]).toMatchObject({ firstBill: '2026-02-28', trial: null, bills: null });
  });

  it.each([
    ['one-time', ['refill-plan']],
    ['recurring', ['starter-kit']],
  ] as const)('is sold by no page of another kind: %s %j', async (kind, names) => {
    const lines = names.map(lineOf);
    await expect(openShop().shop.getOffer({ kind, lines })).rejects.toMatchObject({
      code: 'offer-unavailable',
    });
  });

  it('is in the book with the proof, and told with its next bill', async () => {
    const { shop, order } = openShop();
    const placed = await order('recurring', ['refill-plan']);
    expect(placed).toMatchObject({ kind: 'recurring', lines: [{ nextBill: '2026-02-14' }] });
    const { terms } = await shop.getOffer({ kind: 'recurring', lines: [lineOf('refill-plan')] });
    expect(shop.orders[0]?.consent).toEqual({
      termsVersion: terms?.version,
      acceptedAt: '2026-01-31T00:00:00Z',
    });
  });
});

describe('steps in memory', () => {
  it('are sold as often as they say, and then not again', async () => {
    const { shop, order, upsale } = openShop();
    const placed = await order('one-time', ['starter-kit']);
    const outcomes = [
      await upsale(placed, 'guide'),
      await upsale(placed, 'guide'),
      await upsale(placed, 'guide'),
    ];
    expect(outcomes).toMatchObject([
      { outcome: 'placed' },
      { outcome: 'placed' },
      { outcome: 'refusal', code: 'step-already-sold' },
    ]);
    expect(shop.orders[0]?.upsales.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('take the place of what they replace', async () => {
    const { order, upsale } = openShop();
    const answer = await upsale(await order('one-time', ['starter-kit']), 'swap');
    expect(placedIn(answer)).toMatchObject({
      lines: [{ name: 'Guide' }],
      total: { amount: 1_494, currency: 'USD' },
    });
  });

  it('are paid by another reference than the order, or by its agreement', async () => {
    const once = openShop();
    const oneTime = await once.order('one-time', ['starter-kit']);
    expect(await once.upsale(oneTime, 'guide', { reference: orderReference })).toMatchObject({
      code: 'reference-bound',
    });
    const again = openShop();
    const recurring = await again.order('recurring', ['refill-plan']);
    expect(await again.upsale(recurring, 'guide')).toMatchObject({ code: 'reference-bound' });
    expect(await again.upsale(recurring, 'guide', { reference: agreement })).toMatchObject({
      outcome: 'placed',
    });
  });

  it('that are billed again are offered to recurring orders only, and need their terms', async () => {
    const { order, upsale } = openShop();
    await expect(upsale(await order('one-time', ['starter-kit']), 'plan')).rejects.toMatchObject({
      code: 'offer-unavailable',
    });
    const recurring = await order('recurring', ['refill-plan']);
    const consent = { termsVersion: 'none', acceptedAt: '2026-01-31T00:00:00Z' };
    expect(await upsale(recurring, 'plan', { reference: agreement, consent })).toMatchObject({
      code: 'terms-not-accepted',
    });
    expect(await upsale(recurring, 'plan', { reference: agreement })).toMatchObject({ outcome: 'placed' });
  });

  it.each([
    ['recurring', 'refill-plan', { reference: agreement }, 1],
    ['one-time', 'starter-kit', {}, 2],
  ] as const)(
    'are billed at Amazon for the order if its agreement pays, else for themselves: %s',
    async (...row) => {
      const [kind, product, paidBy, purposes] = row;
      const bills: MemoryBill[] = [];
      const charge = (bill: MemoryBill) => {
        bills.push(bill);
        return { result: 'approved' } as const;
      };
      const { order, upsale } = openShop({ charge });
      placedIn(await upsale(await order(kind, [product]), 'guide', paidBy));
      expect(bills).toHaveLength(2);
      expect(new Set(bills.map(({ for: of }) => of)).size).toBe(purposes);
    },
  );

  it('are sold until their time is over, which the order tells', async () => {
    const { order, upsale, pass } = openShop({ upsellWindow: 60_000 });
    const placed = await order('one-time', ['starter-kit']);
    expect(placed.upsellsUntil).toBe('2026-01-31T00:01:00.000Z');
    pass(59_999);
    expect(await upsale(placed, 'guide')).toMatchObject({ outcome: 'placed' });
    pass(1);
    expect(await upsale(placed, 'guide')).toMatchObject({ code: 'window-closed' });
  });

  it('follow the script like orders', async () => {
    const { shop, order, upsale } = openShop();
    const placed = await order('one-time', ['starter-kit']);
    shop.script([{ outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' }]);
    expect(await upsale(placed, 'guide')).toMatchObject({ outcome: 'declined' });
    expect(shop.orders[0]?.upsales).toEqual([]);
  });

  it.each([
    ['unavailable', 'offer-unavailable'],
    ['unreachable', 'relay-unreachable'],
  ] as const)('can be %s while the order’s own offer is not', async (upsell, code) => {
    const { order, upsale } = openShop({ upsell });
    await expect(upsale(await order('one-time', ['starter-kit']), 'guide')).rejects.toMatchObject({ code });
  });
});

it('leads, page views and the end of an order are in the book', async () => {
  const { shop, order } = openShop();
  const lead = { kind: 'one-time', lines: [lineOf('guide')] } as const;
  await shop.importLead(lead, { accessToken });
  const view = { page: 'checkout', visit: '0123456789abcdef', address: 'https://shop.example/' } as const;
  await shop.viewPage(view);
  const { number, capability } = await order('one-time', ['starter-kit']);
  await shop.finish({ order: number, capability });
  expect(shop).toMatchObject({
    leads: [lead],
    views: [view],
    orders: [{ number, finished: true, upsellsUntil: null }],
  });
});
