import { describe, expect, it } from 'vitest';
import { draftWith, konnektiveWorld } from './konnektive-world.test.support.js';

const hours = 60 * 60_000;

/** Orders with marks `1.1` to `1.COUNT`, all made now. */
const withOrders = async (count: number) => {
  const world = konnektiveWorld();
  for (let number = 1; number <= count; number += 1) {
    const draft = draftWith(`1.${number}`);
    const lead = await world.backend.createLead(draft);
    if (lead.answer !== 'lead') throw new TypeError(`The lead was answered with ${lead.answer}.`);
    await world.backend.importOrder({ ...draft, ...(await world.newPayment()), order: lead.order });
  }
  return world;
};

describe('the orders of a stretch of time', () => {
  it('are all of them, however many pages they take', async () => {
    const { backend, crm } = await withOrders(201);
    const now = Date.now();
    const before = crm.book.requests().length;
    const listed = await backend.listOrders({ since: now - hours, until: now });
    const marks = listed.answer === 'orders' ? listed.orders.map(({ mark }) => mark) : [];
    expect(new Set(marks).size).toBe(201);
    expect(marks).toHaveLength(201);
    expect(crm.book.requests().length - before).toBe(2);
  });

  it.each([-11, 0, 13])('are found in every time zone: %i hours from the account’s day', async (away) => {
    const { backend } = await withOrders(1);
    const made = Date.now();
    const listed = await backend.listOrders({ since: made + away * hours, until: made + away * hours });
    expect(listed).toMatchObject({ answer: 'orders', orders: [{ mark: '1.1', status: 'complete' }] });
  });

  it('are none where there are none, and unknown where a page is lost', async () => {
    const { backend, next } = await withOrders(1);
    const made = Date.now();
    await expect(
      backend.listOrders({ since: made - 100 * hours, until: made - 50 * hours }),
    ).resolves.toEqual({ answer: 'orders', orders: [] });
    await next('request-lost');
    await expect(backend.listOrders({ since: made, until: made })).resolves.toMatchObject({
      answer: 'cannot-tell',
    });
  });
});
