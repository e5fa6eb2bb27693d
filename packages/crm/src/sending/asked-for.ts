import type { CrmFindAnswer, CrmImportAnswer, CrmOrder } from '@landerpay/checkout';

/** What is known of an order before the CRM tells it. What is left out may be anything. */
export type AskedFor = Partial<Pick<CrmOrder, 'number' | 'mark' | 'campaign' | 'parent'>>;

const isAskedFor = (order: CrmOrder, asked: AskedFor): boolean => {
  const {
    number = order.number,
    mark = order.mark,
    campaign = order.campaign,
    parent = order.parent,
  } = asked;
  return (
    order.number === number && order.mark === mark && order.campaign === campaign && order.parent === parent
  );
};

const booked: readonly CrmOrder['status'][] = ['complete', 'pending', 'cod-pending'];

/**
 * What an import came to that the CRM answered with this order: `order` if it is booked and the one that was asked for,
 * else `unknown`. A success that tells somebody else’s order, or a cancelled one, proves nothing.
 */
export const bookedAnswer = (order: CrmOrder, asked: AskedFor): CrmImportAnswer => {
  if (!isAskedFor(order, asked)) return { answer: 'unknown', detail: 'an order that was not asked for' };
  return booked.includes(order.status)
    ? { answer: 'order', order }
    : { answer: 'unknown', detail: `an order that is ${order.status}` };
};

/**
 * What a look-up came to that the CRM answered with these orders: the one that was asked for, or `not-found` if there is
 * none. Two orders, or another one, are `cannot-tell`: whoever picks one may take a stranger’s.
 */
export const foundAnswer = (orders: readonly CrmOrder[], asked: AskedFor): CrmFindAnswer => {
  const [order, ...more] = orders;
  if (order === undefined) return { answer: 'not-found' };
  if (more.length > 0) return { answer: 'cannot-tell', detail: 'several orders' };
  return isAskedFor(order, asked)
    ? { answer: 'order', order }
    : { answer: 'cannot-tell', detail: 'an order that was not asked for' };
};
