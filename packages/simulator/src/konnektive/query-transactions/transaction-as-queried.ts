import { writeTime } from '../account-time/account-time.js';
import type { Transaction } from '../book/transaction.js';
import type { Crm } from '../crm.js';
import { currencySymbol } from '../money/currency-symbol.js';

/** A transaction as the CRM tells it; the keys are those that clients read, and no Amazon id is among them. */
export const transactionAsQueried = (
  transaction: Transaction,
  crm: Crm,
): Readonly<Record<string, unknown>> => {
  const order = crm.book.find(transaction.orderId);
  return {
    transactionId: transaction.transactionId,
    orderId: transaction.orderId,
    actualOrderId: order?.actualOrderId ?? null,
    customerId: order?.customerId ?? null,
    campaignId: order?.campaignId ?? null,
    dateCreated: writeTime(transaction.at, crm.timeZone),
    txnType: transaction.txnType,
    responseType: transaction.response.type,
    responseText: transaction.response.type === 'SUCCESS' ? 'Approved' : transaction.response.text,
    totalAmount: transaction.amount,
    currencyCode: transaction.currency,
    currencySymbol: currencySymbol(transaction.currency),
    merchantId: 1,
    merchantTxnId: transaction.merchantTxnId,
  };
};
