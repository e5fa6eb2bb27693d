import type { PricedLine } from '@landerpay/checkout';
import { decimal } from './decimal.js';
import type { Parameters } from './parameters.js';

/** No lines are a first product without an id, for a check to refuse: the CRM charges nothing for an order of nothing. */
const noLines: Parameters = [['product1_id', '']];

const numbered = (lines: readonly PricedLine[]): Parameters =>
  lines.flatMap(({ crmProduct, quantity, price, shipping }, index): Parameters => {
    const product = `product${index + 1}`;
    return [
      [`${product}_id`, crmProduct],
      [`${product}_qty`, String(quantity)],
      [`${product}_price`, decimal(price)],
      [`${product}_shipPrice`, decimal(shipping)],
    ];
  });

/** `product1_id`, `product2_id` …: the CRM stops reading at the first number that is missing. */
export const lineParameters = (lines: readonly PricedLine[]): Parameters =>
  lines.length === 0 ? noLines : numbered(lines);
