import { expect } from 'vitest';

const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);

const once = { quantity: 1, shipping: '0.00', nextBill: null };

/** What the shop sells, as a line of the CRM's book has it. */
export const goods = {
  'starter-kit': { ...once, productId: '12', name: 'Starter kit', price: '49.00', shipping: '4.95' },
  'deluxe-kit': { ...once, productId: '17', name: 'Deluxe kit', price: '79.00', shipping: '4.95' },
  'refill-pack': { ...once, productId: '13', name: 'Refill pack', price: '19.50', shipping: '2.50' },
  'video-course': { ...once, productId: '14', name: 'Video course', price: '29.00' },
  'recipe-book': { ...once, productId: '18', name: 'Recipe book', price: '9.00' },
  'refill-plan': {
    ...once,
    productId: '15',
    name: 'Refill plan',
    price: '1.00',
    shipping: '2.50',
    nextBill: day,
  },
  'video-club': { ...once, productId: '16', name: 'Video club', price: '0.50', nextBill: day },
} as const;

/** A product of the relay's catalogue. */
export type Good = keyof typeof goods;

/** A line of the CRM's book, which has an id of its own there. */
export const lineOf = (good: Good, upsale = false) => ({
  ...goods[good],
  upsale,
  purchaseId: expect.stringMatching(/^[0-9A-F]{10}$/),
});
