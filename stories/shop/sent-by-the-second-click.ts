import { type CrmAdapter, relayUnreachable } from '@landerpay/checkout';
import type { MemoryAdapter } from '@landerpay/crm/testing';

/** The first time an order is sent it is lost on its way, and the shop says that it may be sent again. */
export const sentByTheSecondClick = (shop: MemoryAdapter): CrmAdapter => {
  let clicks = 0;
  return {
    ...shop,
    importOrder: async (request, call) => {
      clicks += 1;
      if (clicks === 1) throw relayUnreachable(new Error('The scenario lost it.'));
      return shop.importOrder(request, call);
    },
    findAttempt: async (key, signal) =>
      clicks === 1
        ? { outcome: 'settling', since: '2026-01-02T03:04:05Z', resume: true }
        : shop.findAttempt(key, signal),
  };
};
