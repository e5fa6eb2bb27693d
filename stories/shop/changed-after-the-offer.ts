import type { CrmAdapter } from '@landerpay/checkout';
import type { MemoryAdapter, MemoryProduct } from '@landerpay/crm/testing';
import type { Products } from './products.js';

/** The shop sells otherwise right after the page was told of an offer: each product as `change` makes it. */
export const changedAfterTheOffer =
  (change: (product: MemoryProduct) => MemoryProduct) =>
  (shop: MemoryAdapter, products: Products): CrmAdapter => ({
    ...shop,
    getOffer: async (request, signal) => {
      const offer = await shop.getOffer(request, signal);
      shop.sell(Object.fromEntries(Object.entries(products).map(([id, product]) => [id, change(product)])));
      return offer;
    },
  });

/** By 5.00 of what is paid today. */
export const dearer = changedAfterTheOffer((product) => ({ ...product, price: product.price + 500 }));

/** By 5.00 of each later bill, where there is any. */
export const dearerLater = changedAfterTheOffer(({ recurring, ...product }) => ({
  ...product,
  ...(recurring && { recurring: { ...recurring, price: recurring.price + 500 } }),
}));
