import { expect, it } from 'vitest';
import { demoCampaign } from './campaign.js';
import { relayConfiguration } from './relay/configuration.js';

const nowhere = 'http://127.0.0.1:9';

const { catalogue } = relayConfiguration({
  landerOrigin: nowhere,
  amazonOrigin: nowhere,
  crmOrigin: nowhere,
  ledgerPath: ':memory:',
});

const shipped = (delivery: string): string => (delivery === 'physical' ? 'shipped' : delivery);

const decimal = ({ amount }: { readonly amount: number }): string => (amount / 100).toFixed(2);

it('the CRM sells what the relay’s catalogue sells, for the same prices', () => {
  const sold = [...catalogue.products.values()].map(({ name, crmProduct, price, shipping, delivery }) => ({
    productId: crmProduct,
    name,
    price: decimal(price),
    shipping: decimal(shipping),
    delivery: shipped(delivery),
  }));
  const seeded = new Map(demoCampaign.products.map((product) => [product.productId, product]));
  expect(
    sold.map(({ productId }) => {
      const { billing: _, shipping = '0.00', ...product } = seeded.get(productId) ?? {};
      return { ...product, shipping };
    }),
  ).toEqual(sold);
});
