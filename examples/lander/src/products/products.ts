import type { Product } from './product.js';

/** Paid once, and shipped. */
export const starterKit: Product = {
  name: 'starter-kit',
  path: '',
  kind: 'one-time',
  lines: [{ product: 'starter-kit', quantity: 1 }],
  steps: ['bigger-kit', 'course'],
};

/** Two weeks on trial, then paid every month, and shipped. */
export const refillPlan: Product = {
  name: 'refill-plan',
  path: '/plan',
  kind: 'recurring',
  lines: [{ product: 'refill-plan', quantity: 1 }],
  steps: ['refills', 'club'],
};

/** Paid once, and nothing to ship. */
export const videoCourse: Product = {
  name: 'video-course',
  path: '/course',
  kind: 'one-time',
  lines: [{ product: 'video-course', quantity: 1 }],
  steps: ['recipes', 'refills'],
};

export const products: readonly Product[] = [starterKit, refillPlan, videoCourse];
