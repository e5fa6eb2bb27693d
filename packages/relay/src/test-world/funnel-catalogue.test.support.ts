import { parseCatalogue } from '../catalogue/catalogue.js';
import { writtenCatalogue } from './catalogue.test.support.js';

/** Everything that the stand-in CRM's first campaign sells, what is billed again included, and a funnel after it. */
export const writtenFunnelCatalogue = {
  ...writtenCatalogue,
  products: {
    ...writtenCatalogue.products,
    'refill-plan': {
      name: 'Refill plan',
      price: '19.50',
      shipping: '2.50',
      crmProduct: '15',
      delivery: 'physical',
      recurring: { price: '19.50', shipping: '2.50', every: '30 days' },
    },
    'video-club': {
      name: 'Video club, on trial',
      price: '1.00',
      crmProduct: '16',
      delivery: 'digital',
      recurring: { price: '9.00', every: '30 days', trial: '14 days', bills: 12 },
    },
  },
  cancel: { url: 'https://shop.example/cancel', phone: '+1 555 0100' },
  upsells: {
    'offer-1': { product: 'refill-pack' },
    'offer-2': { product: 'video-course', times: 2 },
    'offer-3': { product: 'video-club' },
    'offer-4': { product: 'refill-pack', quantity: 3, replaces: 'starter-kit' },
  },
} as const;

export const funnelCatalogue = parseCatalogue(writtenFunnelCatalogue);

/** What a shop sells that bills nothing again: the steps of the funnel, and nothing recurring. */
export const oneTimeFunnelCatalogue = parseCatalogue({
  ...writtenCatalogue,
  upsells: { 'offer-1': { product: 'refill-pack' }, 'offer-2': { product: 'video-course', times: 2 } },
});
