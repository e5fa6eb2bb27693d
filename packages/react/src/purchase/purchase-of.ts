import { clockOf } from '@landerpay/amazon-pay';
import { createPurchase, initialCheckout } from '@landerpay/checkout';
import { keepOrder } from '../funnel/keep-order.js';
import type { Shop } from '../shop/shop.js';
import { browserStorage } from './browser-storage.js';
import { callsOf } from './calls.js';
import { hearQuery } from './hear-query.js';
import { randomBytes } from './random-bytes.js';
import { offerOf, readRequest } from './request.js';
import { createShopPurchase, type ShopPurchase } from './shop-purchase.js';

const create = (shop: Shop): ShopPurchase => {
  const { amazonPay, queryClient } = shop;
  const request = readRequest(shop);
  return createShopPurchase(shop, {
    initial: { ...initialCheckout, kind: request.kind },
    open: () =>
      createPurchase(request, callsOf(shop), {
        storage: browserStorage(shop),
        clock: clockOf(amazonPay),
        randomBytes,
      }),
    hearOffer: ({ checkout, dispatch }) =>
      hearQuery(queryClient, offerOf(shop), dispatch, (offer) => {
        if (offer !== checkout.get().offer) dispatch({ event: 'offer-loaded', offer });
      }),
    loadOfferAgain: () => void queryClient.refetchQueries({ queryKey: offerOf(shop).queryKey }),
    changed: (checkout) => keepOrder(amazonPay, checkout),
  });
};

const purchases = new WeakMap<Shop, ShopPurchase>();

/**
 * The shop's purchase, made when somebody first asks: the provider and the button do without, so that a page which
 * uses nothing else does not carry the checkout.
 */
export const purchaseOf = (shop: Shop): ShopPurchase => {
  const found = purchases.get(shop) ?? create(shop);
  purchases.set(shop, found);
  return found;
};
