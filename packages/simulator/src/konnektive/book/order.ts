import * as v from 'valibot';
import type { Product } from '../campaigns/campaign.js';
import type { Details } from '../details/details.js';
import type { Amount } from '../money/amount.js';

export const orderIdSchema = v.pipe(v.string(), v.regex(/^[0-9A-F]{10}$/), v.brand('OrderId'));

/** Ten upper-case hexadecimal digits. */
export type OrderId = v.InferOutput<typeof orderIdSchema>;

export const parseOrderId = (text: string): OrderId | null => {
  const parsed = v.safeParse(orderIdSchema, text);
  return parsed.success ? parsed.output : null;
};

/** A line as ordered: prices may differ from the product's. */
export type Line = {
  readonly product: Product;
  readonly quantity: number;
  /** For a unit or for the whole line, as `behaviour.priceIsFor` says. */
  readonly price: Amount;
  readonly shipping: Amount;
  readonly purchaseId: string;
  /** Whether it was in the order from the start or came by an upsale. */
  readonly origin: 'sale' | 'upsale';
  /** Where a purchase that is billed again stands; `null` before it is paid, and where there is one bill only. */
  readonly recurrence: Recurrence | null;
};

/** The bills of a purchase. */
export type Recurrence = {
  /** How many there were; the sale is the first. */
  readonly bills: number;
  /** In milliseconds since 1970. */
  readonly nextBillAt: number;
};

/** One time that money was taken or reserved. */
export type Charge = {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly txnType: 'SALE' | 'AUTHORIZE';
  /** A decimal string, like `53.95`. */
  readonly amount: string;
  readonly currency: string;
  /** The Amazon reference that paid; `null` for a card. */
  readonly reference: string | null;
};

/** A coupon that an order was given, and what it took off. */
export type Coupon = { readonly code: string; readonly discount: Amount };

export type Payment =
  | { readonly paySource: 'AMAZON'; readonly reference: string; readonly merchantTxnId: string }
  | {
      readonly paySource: 'CREDITCARD';
      readonly cardType: string;
      readonly cardLast4: string;
      readonly merchantTxnId: string;
    };

type EveryOrder = {
  readonly orderId: OrderId;
  /** The number behind the id, which the CRM gives out in queries. */
  readonly actualOrderId: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly campaignId: number;
  readonly customerId: number;
  readonly details: Details;
  readonly lines: readonly Line[];
  readonly salesTax: Amount;
  readonly coupon: Coupon | null;
  /** What was given back. */
  readonly refunded: Amount;
  readonly charges: readonly Charge[];
  /** When what is reserved for the order and its upsales is taken at once; `null`: not in that way. */
  readonly settlesAt: number | null;
  /** The order whose purchase this one bills again; `null` for a sale. */
  readonly rebillOf: OrderId | null;
  /** When its confirmation mail went out, in milliseconds since 1970. */
  readonly confirmedAt: number | null;
};

/** Nothing has been paid, or what was reserved has been given up after a review. */
export type UnpaidOrder = EveryOrder & { readonly status: 'PARTIAL' | 'DECLINED' };

export type PaidOrder = EveryOrder & {
  readonly status: 'COMPLETE' | 'PENDING' | 'COD_PENDING' | 'REFUNDED' | 'CANCELLED';
  readonly payment: Payment;
};

export type Order = UnpaidOrder | PaidOrder;

/** Every status that an order can have (Konnektive's help pages, "Order statuses"). */
export const orderStatuses = [
  'PARTIAL',
  'PENDING',
  'COMPLETE',
  'DECLINED',
  'REFUNDED',
  'CANCELLED',
  'COD_PENDING',
] as const satisfies readonly Order['status'][];

/** Where an order stands in the CRM (vendor's help, "order statuses"). */
export type OrderStatus = (typeof orderStatuses)[number];

export const isPaid = (order: Order): order is PaidOrder =>
  order.status !== 'PARTIAL' && order.status !== 'DECLINED';
