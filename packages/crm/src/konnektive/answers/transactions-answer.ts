import type { CrmTransaction, CrmTransactionsAnswer, OrderNumber } from '@landerpay/checkout';
import type { Asked } from '../sending/ask.js';
import { isObject, readCount, readCurrency, readMoney, readText } from './json-values.js';
import { readQueryAnswer } from './query-answer.js';

const cannotTell = (detail: string): CrmTransactionsAnswer => ({ answer: 'cannot-tell', detail });

const results: ReadonlyMap<unknown, CrmTransaction['result']> = new Map<unknown, CrmTransaction['result']>([
  ['SUCCESS', 'success'],
  ['HARD_DECLINE', 'declined'],
  ['SOFT_DECLINE', 'declined'],
]);

const readTransaction = (row: unknown, wanted: OrderNumber): CrmTransaction | undefined => {
  if (!isObject(row) || readText(row.orderId) !== wanted) return undefined;
  const id = readText(row.transactionId);
  const type = readText(row.txnType);
  const result = results.get(row.responseType);
  const currency = readCurrency(row.currencyCode);
  const amount = currency === undefined ? undefined : readMoney(row.totalAmount, currency);
  return id === undefined || type === undefined || result === undefined || amount === undefined
    ? undefined
    : { id, type, result, amount };
};

const readRows = (message: unknown, wanted: OrderNumber): CrmTransactionsAnswer => {
  const { data, totalResults }: { readonly data?: unknown; readonly totalResults?: unknown } = isObject(
    message,
  )
    ? message
    : {};
  if (!Array.isArray(data)) return cannotTell('SUCCESS without a list of transactions');
  const transactions = data.flatMap((row) => readTransaction(row, wanted) ?? []);
  if (transactions.length < data.length) return cannotTell('a transaction that cannot be read');
  return (readCount(totalResults) ?? data.length) > data.length
    ? cannotTell('more transactions than the CRM puts on a page')
    : { answer: 'transactions', transactions };
};

/** What an answer to `/transactions/query/` says; all of the order's transactions, or nothing. */
export const readTransactionsAnswer = (asked: Asked, wanted: OrderNumber): CrmTransactionsAnswer => {
  const read = readQueryAnswer(asked);
  switch (read.query) {
    case 'found':
      return readRows(read.message, wanted);
    case 'error':
      return /^No transactions matching/i.test(read.sentence)
        ? { answer: 'transactions', transactions: [] }
        : cannotTell('ERROR');
    case 'failed':
      return cannotTell(read.detail);
    default:
      return read satisfies never;
  }
};
