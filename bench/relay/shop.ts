import { parseCatalogue } from '@landerpay/relay';

/** What the shop of the bench sells. */
export const catalogue = parseCatalogue({
  currency: 'USD',
  products: {
    'starter-kit': {
      name: 'Starter kit',
      price: '49.00',
      shipping: '4.95',
      crmProduct: '12',
      delivery: 'physical',
    },
  },
});

export const shopOrigin = 'https://shop.example';
export const clientId = 'amzn1.application-oa2-client.bench';
export const secret = 'a secret of at least thirty-two characters';

/** A token that the stand-in takes for one of this buyer's. */
export const tokenOf = (buyer: number): string => `Atza|bench${String(buyer).padStart(12, '0')}`;
