import { type CrmImportOrder, parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import {
  draftWith,
  reference,
  required,
  settingsOf,
  token,
} from './emulated/konnektive-world.test.support.js';
import { konnektive } from './konnektive.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const line = { crmProduct: '12', quantity: 1, price: usd(4_900), shipping: usd(0) };
const order = required(parseOrderNumber('D6C8C390A7'));
const payment = { reference: reference(1), accessToken: token };
const asked: CrmImportOrder = { ...draftWith('1.mark'), ...payment, order };

const listening = (product: 'single' | 'numbered' = 'single') => {
  const sent: string[] = [];
  const fetch = async (url: string) => {
    sent.push(url);
    return new Response('');
  };
  return { sent, backend: konnektive({ ...settingsOf(fetch), upsales: { product } }) };
};

const shops = (field: string) => ({ answer: 'account-refused', detail: `fields refused: ${field}` });

const wrongLines = [
  ['half a cent', { price: usd(4_900.5) }, 'price'],
  ['a negative price', { price: usd(-4_900) }, 'price'],
  ['no number', { price: usd(Number.NaN) }, 'price'],
  ['more than can be counted', { price: usd(2 ** 53) }, 'price'],
  ['a currency that is none', { price: { amount: 4_900, currency: 'dollars' } }, 'price'],
  ['negative shipping', { shipping: usd(-1) }, 'shipPrice'],
  ['a piece and a half', { quantity: 1.5 }, 'qty'],
  ['no pieces', { quantity: 0 }, 'qty'],
  ['less than no pieces', { quantity: -1 }, 'qty'],
  ['a product without a number', { crmProduct: '' }, 'id'],
  ['a blank product', { crmProduct: ' ' }, 'id'],
] as const;

describe('what is no money, no quantity or no product is refused by name and not sent', () => {
  it.each(wrongLines)('on an order: %s', async (_, wrong, field) => {
    const { backend, sent } = listening();
    const lines = [line, { ...line, ...wrong }];
    await expect(backend.importOrder({ ...asked, lines })).resolves.toEqual(shops(`product2_${field}`));
    expect(sent).toEqual([]);
  });

  it.each(wrongLines)('on an upsale, in both its shapes: %s', async (_, wrong, field) => {
    const upsale = { parent: order, replaces: null, mark: '1.upsale', ipAddress: '203.0.113.7', ...payment };
    const { backend: numbered, sent } = listening('numbered');
    const { backend: single, sent: sentSingly } = listening();
    const importing = { ...upsale, line: { ...line, ...wrong } };
    await expect(numbered.importUpsale(importing)).resolves.toEqual(shops(`product1_${field}`));
    const name = `product${field === 'shipPrice' ? 'ShipPrice' : `${field[0]?.toUpperCase()}${field.slice(1)}`}`;
    await expect(single.importUpsale(importing)).resolves.toEqual(shops(name));
    await expect(single.importUpsale({ ...upsale, line, salesTax: usd(0.5), replaces: '' })).resolves.toEqual(
      shops('productSalesTax, replaceProductId'),
    );
    expect([...sent, ...sentSingly]).toEqual([]);
  });

  it('an order of nothing, an order without the buyer’s address, and a tax that is none', async () => {
    const { backend, sent } = listening();
    await expect(backend.importOrder({ ...asked, lines: [] })).resolves.toEqual(shops('product1_id'));
    await expect(backend.importOrder({ ...asked, ipAddress: '' })).resolves.toEqual(shops('ipAddress'));
    await expect(backend.createLead({ ...asked, ipAddress: '' })).resolves.toEqual(shops('ipAddress'));
    await expect(backend.importOrder({ ...asked, salesTax: usd(-1) })).resolves.toEqual(shops('salesTax'));
    expect(sent).toEqual([]);
  });

  it('what costs nothing is sent', async () => {
    const { backend, sent } = listening();
    await backend.importOrder({ ...asked, lines: [{ ...line, price: usd(0) }], salesTax: usd(0) });
    expect(sent).toHaveLength(1);
  });

  it('a buyer’s token in the path to come back to', async () => {
    const fetch = async () => new Response('');
    const backend = konnektive({ ...settingsOf(fetch), returnTo: { origin: 'https://shop.example' } });
    const returnPaths = { success: `/t?access_token=${token}`, failure: '/' };
    await expect(backend.importOrder({ ...asked, returnPaths })).resolves.toEqual(shops('redirectsTo'));
  });
});
