import { type CrmOrder, type CrmOrderStatus, type Money, parseOrderNumber } from '@landerpay/checkout';
import type { CustomField } from '../options/options.js';
import { isObject, type JsonObject, readCurrency, readMoney, readText } from './json-values.js';
import { readOrderLines } from './order-lines.js';

const statuses: ReadonlyMap<unknown, CrmOrderStatus> = new Map<unknown, CrmOrderStatus>([
  ['PARTIAL', 'partial'],
  ['DECLINED', 'declined'],
  ['PENDING', 'pending'],
  ['COMPLETE', 'complete'],
  ['COD_PENDING', 'cod-pending'],
  ['REFUNDED', 'refunded'],
  ['CANCELLED', 'cancelled'],
]);

/** The CRM's status in our words; `undefined` for one that we do not know. */
export const readStatus = (value: unknown): CrmOrderStatus | undefined => statuses.get(value);

export const isBooked = (status: CrmOrderStatus): boolean => status !== 'partial' && status !== 'declined';

type Booked = Pick<CrmOrder, 'lines' | 'shipping' | 'total'>;

/** ISO 4217's code for "no currency". */
const nothing: Money = { amount: 0, currency: 'XXX' };

const readBooked = (order: JsonObject): Booked | undefined => {
  const currency = readCurrency(order.currencyCode);
  if (currency === undefined) return undefined;
  const lines = readOrderLines(order.items, currency);
  const shipping = readMoney(order.shipTotal ?? order.baseShipping, currency);
  const total = readMoney(order.totalAmount, currency);
  if (lines === undefined || shipping === undefined || total === undefined) return undefined;
  return { lines, shipping, total };
};

/**
 * Reads an order of an import reply or of a look-up. Without an order id and a known status, or booked without lines
 * and money that can be read exactly, it is `undefined`. Of an order that is not booked the CRM may know neither lines
 * nor money: then it has none (currency `XXX`).
 */
export const readOrder = (order: unknown, markField: CustomField): CrmOrder | undefined => {
  if (!isObject(order)) return undefined;
  const number = parseOrderNumber(readText(order.orderId));
  const status = readStatus(order.orderStatus);
  if (number === undefined || status === undefined) return undefined;
  const booked = readBooked(order);
  if (booked === undefined && isBooked(status)) return undefined;
  return {
    number,
    status,
    mark: readText(order[markField]) ?? null,
    campaign: readText(order.campaignId) ?? null,
    parent: null,
    ...(booked ?? { lines: [], shipping: nothing, total: nothing }),
  };
};
