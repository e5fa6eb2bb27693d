import type { Money } from '@landerpay/checkout';
import type { Product } from './product.js';

/** A product, and how many pieces of it. */
export type PricedProduct = { readonly product: Product; readonly quantity: number };

/** So many pieces at this price. */
export const times = ({ amount, currency }: Money, quantity: number): Money => ({
  amount: amount * quantity,
  currency,
});
