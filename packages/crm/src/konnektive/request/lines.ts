import { type PricedLine, toDecimal } from '@landerpay/checkout';
import type { Parameters } from './parameters.js';

/** `product1_id`, `product2_id` …: the CRM stops reading at the first number that is missing. */
export const lineParameters = (lines: readonly PricedLine[]): Parameters =>
  lines.flatMap(({ crmProduct, quantity, price, shipping }, index): Parameters => {
    const product = `product${index + 1}`;
    return [
      [`${product}_id`, crmProduct],
      [`${product}_qty`, String(quantity)],
      [`${product}_price`, toDecimal(price)],
      [`${product}_shipPrice`, toDecimal(shipping)],
    ];
  });
