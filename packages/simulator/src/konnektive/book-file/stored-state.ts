import * as v from 'valibot';
import { orderIdSchema } from '../book/order.js';
import type { KeptState } from './kept-state.js';
import { storedOrder, storedOrderSchema } from './stored-order.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const response = v.variant('type', [
  v.object({ type: v.literal('SUCCESS') }),
  v.object({ type: v.picklist(['HARD_DECLINE', 'SOFT_DECLINE']), text: v.string() }),
]);

const transaction = v.object({
  transactionId: count,
  orderId: orderIdSchema,
  at: count,
  txnType: v.picklist(['SALE', 'AUTHORIZE', 'CAPTURE', 'VOID', 'REFUND']),
  response,
  amount: v.string(),
  currency: v.string(),
  merchantTxnId: v.nullable(v.string()),
});

const visit = v.object({
  sessionId: v.string(),
  campaignId: count,
  requestUri: v.nullable(v.string()),
  affiliate: v.record(v.string(), v.nullable(v.string())),
  pages: v.array(v.object({ pageType: v.string(), at: count })),
});

/** The format of the file; another number is the file of another version of the stand-in. */
const format = 1;

export const storedStateSchema = v.object({
  format: v.literal(format),
  book: v.object({
    orders: v.array(storedOrderSchema),
    transactions: v.array(transaction),
    customers: v.object({ known: v.array(v.tuple([v.string(), count])), next: count }),
    nextOrderNumber: count,
  }),
  visits: v.array(visit),
  clockMovedBy: v.number(),
}) satisfies v.GenericSchema<unknown, KeptState>;

/** The text of the file. */
export const writeState = (state: KeptState): string => {
  const book = { ...state.book, orders: state.book.orders.map(storedOrder) };
  return `${JSON.stringify({ format, ...state, book }, null, 1)}\n`;
};
