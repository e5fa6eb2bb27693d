import * as checkout from '@landerpay/checkout';
import * as crm from '@landerpay/crm/sending';
import * as v from 'valibot';

const json = <Of extends v.ObjectEntries>(of: Of) => v.pipe(v.string(), v.parseJson(), v.object(of));
const whole = (least: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least));
const number = v.custom<checkout.OrderNumber>((text) => checkout.parseOrderNumber(text) !== undefined);
const status = v.picklist(['complete', 'pending', 'cancelled']);
const fields = v.object({ mark: v.string(), parent: v.exactOptional(number) });
const money = v.object({ amount: whole(0), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) });
const items = v.array(v.object({ sku: v.string(), title: v.string(), count: whole(1), price: money }));
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
export const readSold = (answered: crm.Answered, asked: crm.AskedFor): checkout.CrmImportAnswer => {
  const { text: told } = v.parse(sold, answered);
  if ('sale' in told) return crm.bookedAnswer(orderOf(told.sale), asked);
  if ('declined' in told) return { answer: 'declined', reason: told.declined };
  return { answer: 'account-refused', detail: told.refused };
};
export const salesOf = (answered: crm.Answered) => v.parse(found, answered).text.sales.map(orderOf);
export type Meridian = Pick<crm.OneRequest, 'url' | 'fetch'> & Readonly<Record<'shop' | 'key', string>>;
export const meridian = ({ url, shop, key, ...options }: Meridian): checkout.CrmBackend => ({
  name: 'meridian',
  campaign: shop,
  capabilities: { ...checkout.leastCapabilities, completeLookUp: true, idempotencyKey: true },
  createLead: async () => ({ answer: 'failed', detail: 'Meridian has no leads' }),
  importOrder: async ({ order: _, total: __, buyer: customer, termsProof: terms, ...asked }, call) => {
    const { mark, lines, ipAddress: ip, reference: contract, accessToken: token, ...others } = asked;
    const [untold] = Object.keys(others);
    if (untold !== undefined) return { answer: 'account-refused', detail: `Meridian has no ${untold}` };
    const items = lines.map(({ crmProduct: sku, quantity: count, price, shipping: freight }) => {
      return { sku, count, price, freight };
    });
    const amazon = { contract, token };
    const body = JSON.stringify({ shop, customer, ip, items, amazon, fields: { mark, terms } });
    const headers = { 'X-Meridian-Key': key, 'Idempotency-Token': mark };
    const request = { ...options, url: `${url}/sales`, headers, body };
    return crm.moneyAnswer(await crm.sendOnce(request, call), (told) => readSold(told, { mark }));
  },
  findOrder: async (query, call) => {
    if (query.by !== 'mark') return { answer: 'cannot-tell', detail: 'Meridian searches by fields only' };
    const search = new URLSearchParams({ shop, mark: query.mark });
    const asked = { ...options, url: `${url}/sales?${search}`, headers: { 'X-Meridian-Key': key } };
    return crm.lookUpAnswer(await crm.sendOnce(asked, call), (told) => crm.foundAnswer(salesOf(told), query));
  },
});
