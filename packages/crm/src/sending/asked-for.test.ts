import { type CrmOrder, crmOrderStatuses, parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { bookedAnswer, foundAnswer } from './asked-for.js';

const numberOf = (text: string) => {
  const number = parseOrderNumber(text);
  if (number === undefined) throw new TypeError('The number is malformed.');
  return number;
};

const zero = { amount: 0, currency: 'USD' };
const order: CrmOrder = {
  number: numberOf('M-1'),
  status: 'complete',
  mark: '1.mark',
  campaign: 'north',
  lines: [],
  shipping: zero,
  total: zero,
  parent: null,
};
const strangers: readonly CrmOrder[] = [
  { ...order, number: numberOf('M-2') },
  { ...order, mark: '2.mark' },
  { ...order, mark: null },
  { ...order, campaign: 'south' },
  { ...order, parent: numberOf('M-9') },
];
const { number, mark, campaign, parent } = order;
const asked = { number, mark, campaign, parent };

describe('an order that comes from an import', () => {
  it.each([asked, { mark }, {}])('is taken where it is as asked for: %j', (known) => {
    expect(bookedAnswer(order, known)).toEqual({ answer: 'order', order });
  });

  it.each(strangers)('is unknown where it is another: %j', (stranger) => {
    expect(bookedAnswer(stranger, asked)).toEqual({
      answer: 'unknown',
      detail: 'an order that was not asked for',
    });
  });

  it('is taken only where it is booked', () => {
    const taken = crmOrderStatuses.filter(
      (status) => bookedAnswer({ ...order, status }, asked).answer === 'order',
    );
    expect(taken).toEqual(['pending', 'complete', 'cod-pending']);
  });
});

describe('orders that come from a look-up', () => {
  it('are none, or the one that was asked for', () => {
    expect(foundAnswer([], asked)).toEqual({ answer: 'not-found' });
    expect(foundAnswer([order], asked)).toEqual({ answer: 'order', order });
  });

  it.each(strangers)('tell nothing where there is another: %j', (stranger) => {
    expect(foundAnswer([stranger], asked)).toEqual({
      answer: 'cannot-tell',
      detail: 'an order that was not asked for',
    });
  });

  it('tell nothing where there are two', () => {
    expect(foundAnswer([order, order], { mark })).toEqual({
      answer: 'cannot-tell',
      detail: 'several orders',
    });
  });
});
