import {
  type CheckoutKind,
  offerUnavailable,
  type ProductId,
  parseProductId,
  type ReplacedProduct,
  type StepId,
  type UpsellOffer,
} from '@landerpay/checkout';
import type { Catalogue } from './catalogue.js';
import { priced } from './pricing.js';

/** What is offered to an order: of which kind it is, and how often it has the step. */
export type OfferedTo = { readonly kind: CheckoutKind; readonly sold: number };

/** The offer of a step, and how often it is sold. */
export type PricedStep = { readonly upsell: UpsellOffer; readonly times: number };

const productOf = (step: StepId, name: string): ProductId => {
  const product = parseProductId(name);
  if (product === undefined) {
    throw new TypeError(`The step "${step}" of the shop in memory names "${name}", which is no product id.`);
  }
  return product;
};

const replacedBy = (step: StepId, name: string, { products }: Catalogue): ReplacedProduct => ({
  product: productOf(step, name),
  name: products[name]?.name ?? name,
});

/** Prices a step; throws `offer-unavailable` for one that is not sold, or not to such an order. */
export const pricedStep = (step: StepId, to: OfferedTo, catalogue: Catalogue): PricedStep => {
  const found = catalogue.steps[step];
  if (found === undefined) throw offerUnavailable(`The shop in memory has no step "${step}".`, false);
  const { product, quantity = 1, replaces, times = 1 } = found;
  const offer = priced([{ product: productOf(step, product), quantity }], catalogue);
  if (offer.kind === 'recurring' && to.kind === 'one-time') {
    throw offerUnavailable(`The step "${step}" is billed again, and the order is a one-time order.`, false);
  }
  return {
    times,
    upsell: {
      step,
      offer,
      replaces: replaces === undefined ? null : replacedBy(step, replaces, catalogue),
      ordinal: Math.min(to.sold + 1, times),
    },
  };
};
