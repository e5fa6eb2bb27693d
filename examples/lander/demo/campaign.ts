import type { CampaignSeed } from '@landerpay/simulator/konnektive';

const monthly = { afterDays: 30, price: '19.50', shipping: '2.50' };

/** What the CRM sells; the relay's catalogue names these products. It ships to most countries of the buyers, not to all. */
export const demoCampaign: CampaignSeed = {
  campaignId: 1,
  name: 'Slowcup',
  currency: 'USD',
  shipsTo: ['US', 'CA', 'GB', 'IE', 'DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'BE'],
  products: [
    { productId: '12', name: 'Starter kit', price: '49.00', shipping: '4.95', delivery: 'shipped' },
    { productId: '13', name: 'Refill pack', price: '19.50', shipping: '2.50', delivery: 'shipped' },
    { productId: '14', name: 'Video course', price: '29.00', delivery: 'digital' },
    {
      productId: '15',
      name: 'Refill plan',
      price: '1.00',
      shipping: '2.50',
      delivery: 'shipped',
      billing: { trial: true, cycles: [{ ...monthly, afterDays: 14 }, monthly] },
    },
    {
      productId: '16',
      name: 'Video club',
      price: '0.50',
      delivery: 'digital',
      billing: {
        trial: true,
        cycles: [
          { afterDays: 14, price: '9.00' },
          { afterDays: 30, price: '9.00' },
        ],
      },
    },
    { productId: '17', name: 'Deluxe kit', price: '79.00', shipping: '4.95', delivery: 'shipped' },
    { productId: '18', name: 'Recipe book', price: '9.00', delivery: 'digital' },
  ],
};
