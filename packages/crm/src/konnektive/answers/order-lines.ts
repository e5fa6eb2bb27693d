import type { CrmOrderLine } from '@landerpay/checkout';
import { isObject, type JsonObject, readCount, readDate, readMoney, readText } from './json-values.js';

/** When a line is billed again. `billingCycleType` is missing or empty in look-ups of some orders; a date tells too. */
const readBilling = (item: JsonObject): Pick<CrmOrderLine, 'recurring' | 'nextBill'> => {
  const nextBill = readDate(item.nextBillDate) ?? null;
  return { recurring: item.billingCycleType === 'RECURRING' || nextBill !== null, nextBill };
};

const readLine = (item: unknown, key: string | undefined, currency: string): CrmOrderLine | undefined => {
  if (!isObject(item)) return undefined;
  const crmProduct = readText(item.productId) ?? key;
  const quantity = readCount(item.qty);
  const price = readMoney(item.price, currency);
  if (crmProduct === undefined || quantity === undefined || price === undefined) return undefined;
  return {
    crmProduct,
    name: readText(item.name) ?? crmProduct,
    quantity,
    price,
    purchase: readText(item.purchaseId) ?? null,
    ...readBilling(item),
  };
};

/** Reads `items`: a list in import replies, an object keyed by product id in look-ups; `undefined` if any is malformed. */
export const readOrderLines = (items: unknown, currency: string): readonly CrmOrderLine[] | undefined => {
  if (!Array.isArray(items) && !isObject(items)) return undefined;
  const entries: readonly (readonly [string | undefined, unknown])[] = Array.isArray(items)
    ? items.map((item) => [undefined, item])
    : Object.entries(items);
  const lines = entries.flatMap(([key, item]) => readLine(item, key, currency) ?? []);
  return lines.length === entries.length ? lines : undefined;
};
