import type { CrmCall, CrmListedAnswer, CrmOrder, CrmStretch, OrderNumber } from '@landerpay/checkout';
import { readOrdersPage } from '../answers/orders-page.js';
import type { Settings } from '../options/settings.js';
import { stretchParameters } from '../request/look-ups.js';
import type { Ask } from '../sending/ask.js';

/** More than this many pages are no list that a person asked for. */
const mostPages = 1_000;

/**
 * Reads all pages, the newest orders first. One that is made meanwhile moves others to a later page, where they are read
 * again: none is missed.
 */
export const listOrders = async (
  ask: Ask,
  settings: Settings,
  stretch: CrmStretch,
  call?: CrmCall,
): Promise<CrmListedAnswer> => {
  const orders = new Map<OrderNumber, CrmOrder>();
  let rows = 0;
  for (let page = 1; page <= mostPages; page += 1) {
    const asked = await ask('queryOrder', stretchParameters(settings, stretch, page), call);
    const read = readOrdersPage(asked, settings.markField);
    if (read.page === 'unreadable') return { answer: 'cannot-tell', detail: read.detail };
    for (const order of read.orders) orders.set(order.number, order);
    rows += read.rows;
    if (rows >= read.total) return { answer: 'orders', orders: [...orders.values()] };
    if (read.rows === 0) return { answer: 'cannot-tell', detail: 'an empty page before the end of the list' };
  }
  return { answer: 'cannot-tell', detail: 'more orders than can be listed at once' };
};
