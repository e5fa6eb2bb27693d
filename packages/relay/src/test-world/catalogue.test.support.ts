import { parseCatalogue } from '../catalogue/catalogue.js';

/** The products of the stand-in CRM's first campaign. */
export const writtenCatalogue = {
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
  },
} as const;

export const catalogue = parseCatalogue(writtenCatalogue);
