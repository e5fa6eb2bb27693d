import type { CampaignSeed } from './campaign.js';

/**
 * What the stand-in sells when it is given no campaigns: one campaign in US dollars, which ships to most countries of
 * the demonstration buyers and not to all.
 */
export const defaultCampaigns: readonly CampaignSeed[] = [
  {
    campaignId: 1,
    name: 'Simulated campaign',
    currency: 'USD',
    shipsTo: ['US', 'CA', 'GB', 'IE', 'DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'BE'],
    products: [
      { productId: '12', name: 'Starter kit', price: '49.00', shipping: '4.95', delivery: 'shipped' },
      { productId: '13', name: 'Refill pack', price: '19.50', shipping: '2.50', delivery: 'shipped' },
      { productId: '14', name: 'Video course', price: '29.00', delivery: 'digital' },
      {
        productId: '15',
        name: 'Refill plan',
        price: '19.50',
        shipping: '2.50',
        delivery: 'shipped',
        billing: { cycles: [{ afterDays: 30, price: '19.50', shipping: '2.50' }] },
      },
      {
        productId: '16',
        name: 'Video club, on trial',
        price: '1.00',
        delivery: 'digital',
        billing: {
          trial: true,
          cycles: [
            { afterDays: 14, price: '9.00' },
            { afterDays: 30, price: '9.00' },
          ],
        },
      },
    ],
  },
];
