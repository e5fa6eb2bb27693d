import type { CrmImportOrder, CrmImportUpsale } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { meridian } from '../src/meridian-backend.js';
import { meridianWithUpsales } from '../src/meridian-upsales.js';
import { meridianWorld } from './meridian-world.js';

const world = meridianWorld(meridian);
const usd = (amount: unknown, currency: unknown = 'USD') => ({ amount, currency });
const { unknownOrder: parent } = world;
const line = {
  crmProduct: 'REFILL',
  quantity: 1,
  price: { amount: 1, currency: 'USD' },
  shipping: { amount: 0, currency: 'USD' },
};

const asked = async (): Promise<CrmImportOrder> => ({
  ...world.newDraft(),
  order: null,
  ...(await world.newPayment()),
});

const item = { sku: 'KIT', title: 'Starter kit', count: 1, price: usd(4_900) };
const saleWith = (fields: object, other: object = {}) => ({
  number: 'M-1',
  status: 'complete',
  shop: 'north',
  fields,
  items: [item],
  freight: usd(0),
  total: usd(4_900),
  ...other,
});

const answering = (status: number, body: object) => {
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url);
    return Response.json(body, { status });
  };
  const shop = { url: 'https://meridian.test', shop: 'north', key: 'key', fetch };
  return { backend: meridian(shop), withUpsales: meridianWithUpsales(shop), sent };
};

describe('what Meridian answers to an import', () => {
  it('is an order where all of it is as it must be', async () => {
    const order = await asked();
    const { backend } = answering(201, { sale: saleWith({ mark: order.mark }) });
    expect((await backend.importOrder(order)).answer).toBe('order');
  });

  it('is unknown where the sale carries somebody else’s mark', async () => {
    const { backend } = answering(201, { sale: saleWith({ mark: '1.stranger' }) });
    expect((await backend.importOrder(await asked())).answer).toBe('unknown');
  });

  it.each([
    [{ status: 'cancelled' }],
    [{ total: usd(49.5) }],
    [{ total: usd(-1) }],
    [{ total: usd(4_900, 'dollars') }],
    [{ total: usd('4900') }],
    [{ freight: usd(0.5) }],
    [{ items: [{ ...item, count: 1.5 }] }],
    [{ items: [{ ...item, count: 0 }] }],
    [{ items: [{ ...item, price: usd(1.5) }] }],
  ])('is unknown where it says %j', async (other) => {
    const order = await asked();
    const { backend } = answering(201, { sale: saleWith({ mark: order.mark }, other) });
    expect((await backend.importOrder(order)).answer).toBe('unknown');
  });
});

describe('what Meridian answers to a search', () => {
  it.each([
    [
      'two sales with one mark',
      [saleWith({ mark: '1.mark' }), saleWith({ mark: '1.mark' }, { number: 'M-2' })],
    ],
    ['a sale with another mark', [saleWith({ mark: '1.stranger' })]],
  ])('tells nothing where it is %s', async (_, sales) => {
    const { backend } = answering(200, { sales });
    expect((await backend.findOrder({ by: 'mark', mark: '1.mark' })).answer).toBe('cannot-tell');
  });

  it('tells nothing about upsales where a sale follows another one', async () => {
    const { withUpsales } = answering(200, { sales: [saleWith({ mark: '2.mark', parent: 'M-7' })] });
    expect((await withUpsales.findLinkedOrders?.(parent))?.answer).toBe('cannot-tell');
  });
});

describe('what Meridian has no place for', () => {
  const salesTax = { amount: 1, currency: 'USD' };
  const tracking = { affiliate: 'a' };
  const returnPaths = { success: '/thank-you', failure: '/checkout' };

  it.each<Partial<CrmImportOrder>>([
    { tracking },
    { coupon: 'TEN' },
    { salesTax },
    { insureShipment: true },
    { reviewFirst: true },
    { returnPaths },
  ])('is refused in an order before anything is sent: %j', async (more) => {
    const { backend, sent } = answering(201, {});
    expect(await backend.importOrder({ ...(await asked()), ...more })).toEqual({
      answer: 'account-refused',
      detail: `Meridian has no ${Object.keys(more).join()}`,
    });
    expect(sent).toEqual([]);
  });

  it.each<Partial<CrmImportUpsale>>([{ replaces: 'KIT' }, { tracking }, { salesTax }, { returnPaths }])(
    'is refused in an upsale before anything is sent: %j',
    async (more) => {
      const { withUpsales, sent } = answering(201, {});
      const { mark, ipAddress, reference, accessToken } = await asked();
      const upsale = { parent, line, replaces: null, mark, ipAddress, reference, accessToken, ...more };
      expect(await withUpsales.importUpsale?.(upsale)).toEqual({
        answer: 'account-refused',
        detail: `Meridian has no ${Object.keys(more).join()}`,
      });
      expect(sent).toEqual([]);
    },
  );
});
