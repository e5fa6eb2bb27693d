import * as v from 'valibot';
import { type Order, orderIdSchema } from '../book/order.js';
import { detailNames } from '../details/detail-names.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const amount = v.object({ tenThousandths: count });
const decimal = v.pipe(v.string(), v.regex(/^\d+\.\d\d$/));

const cycle = v.object({ afterDays: count, price: amount, shipping: amount });

const product = v.object({
  productId: v.string(),
  name: v.string(),
  price: amount,
  shipping: amount,
  delivery: v.picklist(['shipped', 'digital']),
  billing: v.nullable(v.object({ trial: v.boolean(), cycles: v.tupleWithRest([cycle], cycle) })),
});

const line = v.object({
  product,
  quantity: count,
  price: amount,
  shipping: amount,
  purchaseId: v.string(),
  origin: v.picklist(['sale', 'upsale']),
  recurrence: v.nullable(v.object({ bills: count, nextBillAt: count })),
});

const charge = v.object({
  at: count,
  txnType: v.picklist(['SALE', 'AUTHORIZE']),
  amount: decimal,
  currency: v.string(),
  reference: v.nullable(v.string()),
});

const payment = v.variant('paySource', [
  v.object({ paySource: v.literal('AMAZON'), reference: v.string(), merchantTxnId: v.string() }),
  v.object({
    paySource: v.literal('CREDITCARD'),
    cardType: v.string(),
    cardLast4: v.string(),
    merchantTxnId: v.string(),
  }),
]);

const everyOrder = {
  orderId: orderIdSchema,
  actualOrderId: count,
  createdAt: count,
  updatedAt: count,
  campaignId: count,
  customerId: count,
  details: v.pipe(
    v.array(v.tuple([v.picklist(detailNames), v.string()])),
    v.transform((pairs) => new Map(pairs)),
  ),
  lines: v.array(line),
  salesTax: amount,
  coupon: v.nullable(v.object({ code: v.string(), discount: amount })),
  refunded: amount,
  charges: v.array(charge),
  settlesAt: v.nullable(count),
  rebillOf: v.nullable(orderIdSchema),
  confirmedAt: v.nullable(count),
};

/** An order as it stands in the file: only the details are written otherwise, as pairs. */
export const storedOrderSchema = v.variant('status', [
  v.object({ ...everyOrder, status: v.picklist(['PARTIAL', 'DECLINED']) }),
  v.object({
    ...everyOrder,
    status: v.picklist(['COMPLETE', 'PENDING', 'COD_PENDING', 'REFUNDED', 'CANCELLED']),
    payment,
  }),
]) satisfies v.GenericSchema<unknown, Order>;

export const storedOrder = (order: Order): unknown => ({ ...order, details: [...order.details] });
