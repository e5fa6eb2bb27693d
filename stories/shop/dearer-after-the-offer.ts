import type { CrmAdapter } from '@landerpay/checkout';
import type { MemoryAdapter } from '@landerpay/crm/testing';

/** The shop raises its price right after the page was told one. */
export const dearerAfterTheOffer = (shop: MemoryAdapter): CrmAdapter => ({
  ...shop,
  getOffer: async (request, signal) => {
    const offer = await shop.getOffer(request, signal);
    shop.sell({ 'starter-kit': { name: 'Starter kit', price: 5_400, shipping: 495 } });
    return offer;
  },
});
