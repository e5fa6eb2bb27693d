import type { OrderRecord } from '@landerpay/simulator/konnektive';
import { expect } from 'vitest';
import { type Good, goods, lineOf } from './goods.js';
import type { Shop } from './shop.js';

const robin = { firstName: 'Robin', lastName: 'Sample', emailAddress: 'robin.sample@example.com' };

const robinsAddresses = {
  address1: '9 Ledger Way',
  city: 'Tacoma',
  state: 'WA',
  postalCode: '98402',
  country: 'US',
  phoneNumber: '206-555-0142',
  shipFirstName: 'Robin',
  shipLastName: 'Sample',
  shipAddress1: '410 Terry Avenue North',
  shipAddress2: 'Unit 12',
  shipCity: 'Seattle',
  shipState: 'WA',
  shipPostalCode: '98109',
  shipCountry: 'US',
};

/** The relay's mark: the number of the attempt, and a hash of the reference. */
const markOf = (attempt: number) => expect.stringMatching(new RegExp(`^${attempt}\\.[\\w-]{24}$`));

/** What was taken for an order, and with which of Amazon's references. */
export type ExpectedCharge = { readonly amount: string; readonly reference: unknown };

/** When the buyer accepted which terms: with what is billed again only. */
const proofOf = (good: Good): { readonly custom2?: unknown } =>
  goods[good].nextBill === null
    ? {}
    : { custom2: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z [\w-]{22}$/) };

export type ExpectedOrder = {
  /** What was ordered; the starter kit unless told otherwise. */
  readonly good?: Good;
  /** What upsales have added, or put in its place. */
  readonly upsales?: readonly { readonly good: Good; readonly replaces?: Good }[];
  readonly total?: string;
  /** What was taken after the order itself. */
  readonly later?: readonly ExpectedCharge[];
  /** Which attempt with its reference has paid. */
  readonly attempt?: number;
  /** Details that differ from those of Robin Sample and the first address. */
  readonly details?: Readonly<Record<string, string | undefined>>;
};

const withoutNothing = (details: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));

const amountOf = (good: Good): string =>
  (Number(goods[good].price) + Number(goods[good].shipping)).toFixed(2);

const referenceOf = (good: Good): RegExp =>
  goods[good].nextBill === null ? /^S01-\d{7}-\d{7}$/ : /^C01-\d{7}-\d{7}$/;

/** One order of the book, field by field: it is paid, once, for what the page showed, and nothing else was taken. */
export const expectPaidOrder = (
  shop: Shop,
  order: OrderRecord | undefined,
  {
    attempt = 1,
    details = {},
    good = 'starter-kit',
    upsales = [],
    later = [],
    ...expected
  }: ExpectedOrder = {},
): void => {
  const replaced = upsales.map(({ replaces }) => replaces);
  const charges = [{ amount: amountOf(good), reference: order?.amazonReference }, ...later];
  const { sessionId, ...told } = order?.details ?? {};
  // Page views are dropped where the CRM has more to do; then nobody knows the visit.
  expect([undefined, ...shop.crm.book.visits().map((visit) => visit.sessionId)]).toContain(sessionId);
  expect({ ...order, details: told }).toEqual({
    orderId: expect.stringMatching(/^[0-9A-F]{10}$/),
    customerId: expect.any(Number),
    createdAt: expect.any(String),
    status: 'COMPLETE',
    campaignId: 1,
    rebillOf: null,
    details: withoutNothing({
      ...robin,
      ...robinsAddresses,
      ipAddress: '127.0.0.1',
      custom1: markOf(attempt),
      ...proofOf(good),
      ...details,
    }),
    lines: [
      ...(replaced.includes(good) ? [] : [lineOf(good)]),
      ...upsales.map((upsale) => lineOf(upsale.good, true)),
    ],
    total: expected.total ?? amountOf(good),
    currency: 'USD',
    paySource: 'AMAZON',
    amazonReference: expect.stringMatching(referenceOf(good)),
    charges: charges.map((charge) => ({ ...charge, txnType: 'SALE', currency: 'USD' })),
    refunded: '0.00',
  });
  expect(shop.amazon.charges().filter((charge) => charge.for === order?.orderId)).toEqual(
    charges.map((charge) => ({
      ...charge,
      currency: 'USD',
      for: order?.orderId,
      cardId: expect.any(String),
    })),
  );
};

/** The orders that reached the CRM, as they were sent; whose visit it was is in the order. */
export const importsSent = (shop: Shop) =>
  shop.crm.book
    .requests()
    .filter(({ endpoint }) => endpoint === 'order/import')
    .map(({ body: { sessionId: _, ...body }, ...request }) => ({ ...request, body }));

/** What reached the CRM besides page views: leads, orders, upsales and questions. */
export const sentForOrders = (shop: Shop) =>
  shop.crm.book.requests().filter(({ endpoint }) => endpoint !== 'landers/clicks/import');

/** The upsales that reached the CRM, as they were sent. */
export const upsalesSent = (shop: Shop) =>
  shop.crm.book
    .requests()
    .filter(({ endpoint }) => endpoint === 'upsale/import')
    .map(({ body: { sessionId: _, ...body } }) => body);

/** What an import upsale must carry: no person, no mark, and what pays for it. */
export const expectedUpsale = (
  order: OrderRecord,
  {
    good,
    replaces,
    reference,
  }: { readonly good: Good; readonly replaces?: Good; readonly reference: unknown },
) => ({
  loginId: 'landerpay-simulator',
  password: '[hidden]',
  orderId: order.orderId,
  productId: goods[good].productId,
  productQty: '1',
  productPrice: goods[good].price,
  productShipPrice: goods[good].shipping,
  ...(replaces && { replaceProductId: goods[replaces].productId }),
  paySource: 'AMAZON',
  amazonBillerId: '1',
  amazonOrderId: reference,
  amazonAddressConsent: '[hidden]',
});

/** What an import order must carry, whoever buys. */
export const expectedImport = (
  order: OrderRecord,
  { attempt = 1, good = 'starter-kit' }: Pick<ExpectedOrder, 'attempt' | 'good'> = {},
) => ({
  loginId: 'landerpay-simulator',
  password: '[hidden]',
  campaignId: '1',
  orderId: order.orderId,
  ...robin,
  ipAddress: '127.0.0.1',
  product1_id: goods[good].productId,
  product1_qty: '1',
  product1_price: goods[good].price,
  product1_shipPrice: goods[good].shipping,
  paySource: 'AMAZON',
  amazonBillerId: '1',
  amazonOrderId: order.amazonReference,
  amazonAddressConsent: '[hidden]',
  custom1: markOf(attempt),
  ...proofOf(good),
});

/** The book holds exactly one order, and it is as it must be. Gives its number. */
export const expectOneOrder = (shop: Shop, expected: ExpectedOrder = {}): string => {
  const orders = shop.crm.book.orders();
  expect(orders).toHaveLength(1);
  expectPaidOrder(shop, orders[0], expected);
  expect(shop.amazon.charges()).toHaveLength(1);
  return orders[0]?.orderId ?? '';
};

/** Nothing was ordered and nothing charged: at most a lead was left behind. */
export const expectNothingPaid = (shop: Shop): void => {
  expect(shop.amazon.charges()).toEqual([]);
  expect(
    shop.crm.book.orders().filter(({ charges, status }) => status !== 'PARTIAL' || charges.length > 0),
  ).toEqual([]);
};
