import { parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { required } from '../emulated/konnektive-world.test.support.js';
import { sampleTransaction } from './sample-rows.test.support.js';
import { readTransactionsAnswer } from './transactions-answer.js';

const order = required(parseOrderNumber(sampleTransaction.orderId));

const read = (document: unknown, status = 200) =>
  readTransactionsAnswer({ sent: 'answered', status, text: JSON.stringify(document) }, order);

const found = (data: readonly unknown[], totalResults: unknown = data.length) =>
  read({ result: 'SUCCESS', message: { totalResults, resultsPerPage: 200, page: 1, data } });

describe('the transactions of an order', () => {
  it('are what was charged, given back and declined', () => {
    const declined = {
      ...sampleTransaction,
      transactionId: '502',
      responseType: 'SOFT_DECLINE',
      totalAmount: 29,
    };
    expect(found([sampleTransaction, declined], '2')).toEqual({
      answer: 'transactions',
      transactions: [
        { id: '501', type: 'SALE', result: 'success', amount: { amount: 10_295, currency: 'USD' } },
        { id: '502', type: 'SALE', result: 'declined', amount: { amount: 2_900, currency: 'USD' } },
      ],
    });
  });

  it('are none in the CRM’s own words', () => {
    expect(
      read({ result: 'ERROR', message: 'No transactions matching those parameters could be found' }),
    ).toEqual({ answer: 'transactions', transactions: [] });
  });

  it('are all or nothing', () => {
    for (const answer of [
      found([sampleTransaction], 201),
      found([sampleTransaction, { ...sampleTransaction, orderId: 'AAAAAAAAAA' }]),
      found([{ ...sampleTransaction, responseType: 'MAYBE' }]),
      found([{ ...sampleTransaction, totalAmount: '1,0' }]),
      found([{ ...sampleTransaction, currencyCode: '$' }]),
      found([{ ...sampleTransaction, transactionId: null }]),
      read({ result: 'SUCCESS', message: sampleTransaction }),
      read({ result: 'ERROR', message: 'Could not authenticate credentials' }),
      read({ result: 'SUCCESS', message: { data: [] } }, 500),
      readTransactionsAnswer({ sent: 'lost', detail: 'TimeoutError' }, order),
    ]) {
      expect(answer).toMatchObject({ answer: 'cannot-tell' });
    }
  });
});
