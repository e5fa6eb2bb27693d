import { type OfferRequest, parseProductId } from '@landerpay/checkout';
import { offerQuery } from '../queries/offer-query.js';
import { configurationMistake } from '../shop/configuration-mistake.js';
import type { Shop } from '../shop/shop.js';

/** What the shop sells, as an adapter is asked for it; throws a configuration error at what no relay could sell. */
export const readRequest = ({ kind, lines }: Pick<Shop, 'kind' | 'lines'>): OfferRequest => {
  if (kind !== 'one-time' && kind !== 'recurring') throw configurationMistake('kind');
  if (!lines?.length) throw configurationMistake('lines');
  return {
    kind,
    lines: lines.map(({ product, quantity }) => {
      const id = parseProductId(product);
      // Also false for what is no whole number.
      const inRange = quantity > 0 && quantity < 100 && quantity % 1 === 0;
      if (!id || !inRange) throw configurationMistake('lines', product);
      return { product: id, quantity };
    }),
  };
};

/** The shop's offer as a query. */
export const offerOf = (shop: Shop) => offerQuery({ crm: shop.settings.current.crm, ...readRequest(shop) });
