import * as checkout from '@landerpay/checkout';
import { type Answered, lookUpAnswer, moneyAnswer, type OneRequest, sendOnce } from '@landerpay/crm/sending';
import * as v from 'valibot';

const json = <Of extends v.ObjectEntries>(of: Of) => v.pipe(v.string(), v.parseJson(), v.object(of));
const number = v.custom<checkout.OrderNumber>((text) => checkout.parseOrderNumber(text) !== undefined);
const status = v.picklist(['complete', 'pending', 'cancelled']);
const fields = v.object({ mark: v.string(), parent: v.exactOptional(number) });
const money = v.object({ amount: v.number(), currency: v.string() });
const items = v.array(v.object({ sku: v.string(), title: v.string(), count: v.number(), price: money }));
const sale = v.object({ number, status, shop: v.string(), fields, items, freight: money, total: money });
const sold = v.variant('status', [
  v.object({ status: v.literal(201), text: json({ sale }) }),
  v.object({ status: v.literal(402), text: json({ declined: v.picklist(checkout.declineReasons) }) }),
  v.object({ status: v.literal(403), text: json({ refused: v.picklist(['unknown_key', 'unknown_sku']) }) }),
]);
const found = v.object({ status: v.literal(200), text: json({ sales: v.array(sale) }) });

export const orderOf = (sold: v.InferOutput<typeof sale>): checkout.CrmOrder => {
  const { shop: campaign, freight: shipping, fields, items, ...sale } = sold;
  const lines = items.map(({ sku: crmProduct, title: name, count: quantity, price }) => {
    return { crmProduct, name, quantity, price, purchase: null, recurring: false, nextBill: null };
  });
  return { ...sale, campaign, shipping, parent: null, ...fields, lines };
};
export const readSold = (answered: Answered): checkout.CrmImportAnswer => {
  const { text: told } = v.parse(sold, answered);
  if ('sale' in told) return { answer: 'order', order: orderOf(told.sale) };
  if ('declined' in told) return { answer: 'declined', reason: told.declined };
  return { answer: 'account-refused', detail: told.refused };
};
export const readFound = (answered: Answered) => v.parse(found, answered).text.sales.map(orderOf);

export type Meridian = Pick<OneRequest, 'url' | 'fetch'> & { readonly shop: string; readonly key: string };
export const meridian = ({ url, shop, key, ...options }: Meridian): checkout.CrmBackend => ({
  name: 'meridian',
  campaign: shop,
  capabilities: { ...checkout.leastCapabilities, completeLookUp: true, idempotencyKey: true },
  createLead: async () => ({ answer: 'failed', detail: 'Meridian has no leads' }),
  importOrder: async ({ mark, lines, buyer: customer, ipAddress: ip, reference, accessToken }, call) => {
    const items = lines.map(({ crmProduct: sku, quantity: count, price, shipping: freight }) => {
      return { sku, count, price, freight };
    });
    const amazon = { contract: reference, token: accessToken };
    const body = JSON.stringify({ shop, customer, ip, items, amazon, fields: { mark } });
    const headers = { 'X-Meridian-Key': key, 'Idempotency-Token': mark };
    const request = { ...options, url: `${url}/sales`, headers, body };
    return moneyAnswer(await sendOnce(request, call), readSold);
  },
  findOrder: async (query, call) => {
    if (query.by !== 'mark') return { answer: 'cannot-tell', detail: 'Meridian searches by fields only' };
    const search = new URLSearchParams({ shop, mark: query.mark });
    const request = { ...options, url: `${url}/sales?${search}`, headers: { 'X-Meridian-Key': key } };
    return lookUpAnswer(await sendOnce(request, call), (answered): checkout.CrmFindAnswer => {
      const [order] = readFound(answered);
      return order === undefined ? { answer: 'not-found' } : { answer: 'order', order };
    });
  },
});
