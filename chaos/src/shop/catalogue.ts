import { parseCatalogue } from '@landerpay/relay';

/** What the shop of a campaign sells: what the stand-in CRM's first campaign does, and two offers after it. */
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
    'refill-pack': {
      name: 'Refill pack',
      price: '19.50',
      shipping: '2.50',
      crmProduct: '13',
      delivery: 'physical',
    },
    'video-course': { name: 'Video course', price: '29.00', crmProduct: '14', delivery: 'digital' },
    'refill-plan': {
      name: 'Refill plan',
      price: '19.50',
      shipping: '2.50',
      crmProduct: '15',
      delivery: 'physical',
      recurring: { price: '19.50', shipping: '2.50', every: '30 days' },
    },
  },
  cancel: { url: 'https://shop.example/cancel', phone: '+1 555 0100' },
  upsells: { 'offer-1': { product: 'video-course' }, 'offer-2': { product: 'refill-pack' } },
});

export const shopOrigin = 'https://shop.example';
export const clientId = 'amzn1.application-oa2-client.chaos';
export const secret = 'a secret of at least thirty-two characters';
