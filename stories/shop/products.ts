import type { CheckoutKind } from '@landerpay/checkout';
import type { MemoryProduct, MemoryStep } from '@landerpay/crm/testing';

export type Delivery = 'physical' | 'digital';

/** What a shop sells, by product id. */
export type Products = Readonly<Record<string, MemoryProduct>>;

/** A dollar today, and more of it after a trial. */
const subscribed = {
  price: 100,
  recurring: {
    price: 1_950,
    every: { unit: 'day', count: 30 },
    trial: { unit: 'day', count: 14 },
    bills: 12,
  },
} as const;

/** What the page calls a starter kit, in each kind of shop. */
export const productsOf = (kind: CheckoutKind, delivery: Delivery): Products => {
  const isPhysical = delivery === 'physical';
  const offered = {
    filters: isPhysical
      ? { name: 'Paper filters', price: 900, shipping: 195 }
      : { name: 'Grinding course', price: 1_200 },
    kettle: isPhysical ? { name: 'Kettle', price: 3_900 } : { name: 'Coffee atlas', price: 1_900 },
  };
  if (kind === 'one-time') {
    return {
      ...offered,
      'starter-kit': isPhysical
        ? { name: 'Starter kit', price: 4_900, shipping: 495 }
        : { name: 'Pour-over course', price: 2_900 },
    };
  }
  return {
    ...offered,
    'starter-kit': isPhysical
      ? { name: 'Refill plan', ...subscribed, recurring: { ...subscribed.recurring, shipping: 250 } }
      : { name: 'Recipe club', ...subscribed },
  };
};

/** What is offered to who has ordered: something to it, and something in its place. */
export const steps = {
  'offer-1': { product: 'filters' },
  'offer-2': { product: 'kettle', replaces: 'starter-kit' },
} as const satisfies Readonly<Record<string, MemoryStep>>;
