import { describe, expect, it } from 'vitest';
import { readOrdersPage } from './orders-page.js';
import { sampleOrderAsFound } from './sample-order.test.support.js';

const read = (document: unknown, status = 200) =>
  readOrdersPage({ sent: 'answered', status, text: JSON.stringify(document) }, 'custom1');

const found = (data: readonly unknown[], totalResults: unknown = data.length) =>
  read({ result: 'SUCCESS', message: { totalResults, resultsPerPage: 200, page: 1, data } });

const { custom1: _, ...unmarked } = sampleOrderAsFound;

describe('a page of orders', () => {
  it('has those with a mark, and counts all', () => {
    expect(found([sampleOrderAsFound, unmarked, { ...unmarked, orderStatus: 'ODD' }], '403')).toEqual({
      page: 'read',
      orders: [expect.objectContaining({ number: 'D6C8C390A7', mark: '1.mark', status: 'complete' })],
      rows: 3,
      total: 403,
    });
  });

  it('is empty in the CRM’s own words', () => {
    expect(read({ result: 'ERROR', message: 'No orders matching those parameters could be found' })).toEqual({
      page: 'read',
      orders: [],
      rows: 0,
      total: 0,
    });
  });

  it('is read whole or not at all', () => {
    for (const page of [
      found([{ ...sampleOrderAsFound, orderStatus: 'ODD' }]),
      found([{ ...sampleOrderAsFound, totalAmount: '1,0' }]),
      found(['an order']),
      found([sampleOrderAsFound], 'many'),
      read({ result: 'SUCCESS', message: { data: [sampleOrderAsFound] } }),
      read({ result: 'SUCCESS', message: { totalResults: 1, data: sampleOrderAsFound } }),
      read({ result: 'ERROR', message: { startDate: 'is a required field' } }),
      read({ result: 'ERROR', message: 'Could not authenticate credentials' }),
      read({ result: 'SUCCESS', message: { data: [] } }, 500),
      readOrdersPage({ sent: 'lost', detail: 'TimeoutError' }, 'custom1'),
    ]) {
      expect(page).toEqual({ page: 'unreadable', detail: expect.any(String) });
    }
  });
});
