import { parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { required } from '../emulated/konnektive-world.test.support.js';
import { readFindAnswer } from './find-answer.js';
import { sampleOrderAsFound } from './sample-order.test.support.js';

const ours = required(parseOrderNumber(sampleOrderAsFound.orderId));

const read = (document: unknown, status = 200) =>
  readFindAnswer({ sent: 'answered', status, text: JSON.stringify(document) }, ours, 'custom1');

const found = (...data: readonly unknown[]) =>
  read({ result: 'SUCCESS', message: { totalResults: String(data.length), page: 1, data } });

const other = { ...sampleOrderAsFound, orderId: 'AAAAAAAAAA' };

describe('the answer to a look-up', () => {
  it('is the order of our id, also among others', () => {
    expect(found(other, sampleOrderAsFound)).toMatchObject({
      answer: 'order',
      order: { number: ours, status: 'complete', mark: '1.mark' },
    });
    expect(found({ ...other, totalAmount: null }, sampleOrderAsFound)).toMatchObject({ answer: 'order' });
  });

  it.each([
    ['booked, with money that cannot be read', { ...sampleOrderAsFound, totalAmount: null }],
    ['of a status that we do not know', { ...sampleOrderAsFound, orderStatus: 'SETTLING' }],
    ['without an id', { ...sampleOrderAsFound, orderId: null }],
    ['of an id that is none', { ...sampleOrderAsFound, orderId: `${ours} ` }],
    ['that is no object', null],
    ['that is a list', [sampleOrderAsFound]],
  ])('cannot tell beside a row %s, which may be our order too', (_, row) => {
    const unfinished = { ...sampleOrderAsFound, orderStatus: 'PARTIAL' };
    for (const answer of [found(unfinished, row), found(row, unfinished)]) {
      expect(answer).toMatchObject({ answer: 'cannot-tell' });
    }
  });

  it('is not-found only in the CRM’s own words', () => {
    expect(read({ result: 'ERROR', message: 'No orders matching those parameters could be found' })).toEqual({
      answer: 'not-found',
    });
  });

  it('cannot tell anything else', () => {
    const { orderStatus: _, ...withoutStatus } = sampleOrderAsFound;
    for (const answer of [
      found(),
      found(other),
      found(withoutStatus),
      found(sampleOrderAsFound, { ...sampleOrderAsFound, orderStatus: 'PARTIAL' }),
      read({ result: 'SUCCESS', message: sampleOrderAsFound }),
      read({ result: 'ERROR', message: 'Could not authenticate credentials' }),
      read({ result: 'ERROR', message: { orderId: 'is not valid' } }),
      read({ result: 'MERC_REDIRECT', message: { url: 'https://bank.example' } }),
      read({ result: 'SUCCESS', message: { data: [sampleOrderAsFound] } }, 500),
      readFindAnswer({ sent: 'not-sent', detail: 'ENOTFOUND' }, ours, 'custom1'),
    ]) {
      expect(answer).toMatchObject({ answer: 'cannot-tell' });
    }
  });
});
