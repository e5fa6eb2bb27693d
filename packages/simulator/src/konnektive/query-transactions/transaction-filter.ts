import { dayRange, isWithin } from '../account-time/day-range.js';
import { responseTypes, type Transaction } from '../book/transaction.js';
import type { Crm } from '../crm.js';
import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import type { FieldProblems } from '../wire/reply.js';

export type TransactionFilter =
  | { readonly kind: 'filter'; readonly matches: (transaction: Transaction) => boolean }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

/** By order, or by days; and by how the gateway answered. */
export const transactionFilter = (parameters: Parameters, crm: Crm): TransactionFilter => {
  const responseType = parameters.get('responseType');
  if (responseType !== null && !responseTypes.some((type) => type === responseType)) {
    return { kind: 'problems', problems: { responseType: refusalTexts.notOneOf(responseTypes) } };
  }
  const isAsked = ({ response }: Transaction) => responseType === null || response.type === responseType;
  const orderId = parameters.get('orderId');
  if (orderId !== null) {
    return {
      kind: 'filter',
      matches: (transaction) => transaction.orderId === orderId && isAsked(transaction),
    };
  }
  const range = dayRange(parameters);
  if (range.kind === 'problems') return range;
  return {
    kind: 'filter',
    matches: (transaction) => isWithin(range, transaction.at, crm.timeZone) && isAsked(transaction),
  };
};
