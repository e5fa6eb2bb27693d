import type { CancelWays } from '@landerpay/checkout';
import type { MemoryAdapterOptions, MemoryProduct, MemoryStep } from './options.js';

/** What the shop in memory sells, and on which conditions. */
export type Catalogue = {
  readonly products: Readonly<Record<string, MemoryProduct>>;
  readonly steps: Readonly<Record<string, MemoryStep>>;
  readonly currency: string;
  readonly delivery: 'physical' | 'digital';
  readonly cancel: CancelWays;
  /** In milliseconds. */
  readonly upsellWindow: number;
  readonly now: () => number;
};

export const catalogueOf = (options: MemoryAdapterOptions): Catalogue => ({
  products: options.products ?? { 'starter-kit': { name: 'Starter kit', price: 4_900, shipping: 495 } },
  steps: options.steps ?? {},
  currency: options.currency ?? 'USD',
  delivery: options.delivery ?? 'physical',
  cancel: {
    url: null,
    email: null,
    phone: null,
    ...(options.cancel ?? { url: 'https://shop.example/cancel' }),
  },
  upsellWindow: options.upsellWindow ?? 2 * 60 * 60 * 1_000,
  now: options.now ?? Date.now,
});
