import type { CrmBackend } from '@landerpay/checkout';
import { lookUpAnswer, moneyAnswer, sendOnce } from '@landerpay/crm/sending';
import { type Meridian, meridian, readSold, salesOf } from './meridian-backend.js';

/** Meridian with its upsells, each of which is a new sale: the relay knows them by a field that names the first. */
export const meridianWithUpsales = (shop: Meridian): CrmBackend => {
  const backend = meridian(shop);
  const { url, key, ...options } = shop;
  return {
    ...backend,
    capabilities: { ...backend.capabilities, upsale: 'linked-order' },
    importUpsale: async ({ replaces, ...asked }, call) => {
      const { parent, line, mark, ipAddress: ip, reference: contract, accessToken: token, ...others } = asked;
      const untold = [...(replaces === null ? [] : ['replaces']), ...Object.keys(others)];
      if (untold.length > 0)
        return { answer: 'account-refused', detail: `Meridian has no ${untold.join(', ')}` };
      const { crmProduct: sku, quantity: count, price, shipping: freight } = line;
      const items = [{ sku, count, price, freight }];
      const amazon = { contract, token };
      const body = JSON.stringify({ shop: shop.shop, ip, items, amazon, fields: { mark, parent } });
      const headers = { 'X-Meridian-Key': key, 'Idempotency-Token': mark };
      const request = { ...options, url: `${url}/sales/${parent}/follow-ups`, headers, body };
      return moneyAnswer(await sendOnce(request, call), (told) => readSold(told, { mark, parent }));
    },
    findLinkedOrders: async (parent, call) => {
      const search = new URLSearchParams({ shop: shop.shop, parent });
      const request = { ...options, url: `${url}/sales?${search}`, headers: { 'X-Meridian-Key': key } };
      return lookUpAnswer(await sendOnce(request, call), (answered) => {
        const orders = salesOf(answered);
        if (orders.every((order) => order.parent === parent)) return { answer: 'orders' as const, orders };
        return { answer: 'cannot-tell' as const, detail: 'a sale that follows another one' };
      });
    },
  };
};
