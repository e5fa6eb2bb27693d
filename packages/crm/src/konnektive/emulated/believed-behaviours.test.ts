import { describe, expect, it } from 'vitest';
import { type CrmEvent, crmBackendContract } from '../../testing/index.js';
import {
  type Behaviour,
  draftWith,
  konnektiveWorld,
  reference,
  token,
} from './konnektive-world.test.support.js';

/** What nobody has recorded of the CRM, in each of the ways that it may be. */
const behaviours: readonly Behaviour[] = [
  { completeOrderReimport: 'error' },
  { completeOrderReimport: 'replay' },
  { completeOrderReimport: 'double' },
  { leadWithoutOrderId: 'makes-new-order' },
  { unknownSession: 'refused' },
  { confirmClosesUpsell: true },
  { replacementCosts: 'its-price' },
  { replyContentType: 'text/html' },
];

describe.each(behaviours)('with a CRM of this behaviour: %j', (behaviour) => {
  for (const { name, run } of crmBackendContract(() => konnektiveWorld(behaviour))) it(name, run);
});

/** A CRM that charges a second time for the same order, and an order that is about to be charged. */
const paying = async () => {
  const world = konnektiveWorld({ completeOrderReimport: 'double' });
  const draft = draftWith('1.mark');
  const lead = await world.backend.createLead(draft);
  if (lead.answer !== 'lead') throw new TypeError(`The lead was answered with ${lead.answer}.`);
  const asked = { ...draft, order: lead.order, reference: reference(1), accessToken: token };
  return { world, asked };
};

const usd = (amount: number) => ({ amount, currency: 'USD' });

const faults: readonly CrmEvent[] = [
  'answer-lost',
  'request-lost',
  'unreachable',
  { status: 429, body: '{"result":"ERROR","message":"Too many open queries for this account"}' },
  { status: 500, body: '' },
  { status: 502, body: '<!doctype html><h1>Bad gateway</h1>' },
  { status: 301, body: '' },
  { status: 200, body: '{"result":"SUCC' },
];

describe('in front of a CRM that charges a second time for the same order', () => {
  it.each(faults)('one order is one request, whatever becomes of it: %j', async (event) => {
    const { world, asked } = await paying();
    const before = await world.calls();
    await world.next(event);
    await world.backend.importOrder(asked);
    expect((await world.calls()) - before).toBeLessThanOrEqual(1);
    expect(await world.charges()).toBe(event === 'answer-lost' ? 1 : 0);
  });

  it.each(faults)('one upsale is one request, whatever becomes of it: %j', async (event) => {
    const { world, asked } = await paying();
    await world.backend.importOrder(asked);
    const before = await world.calls();
    await world.next(event);
    await world.backend.importUpsale({
      parent: asked.order,
      line: { crmProduct: '13', quantity: 1, price: usd(1_250), shipping: usd(0) },
      replaces: null,
      reference: reference(2),
      accessToken: token,
      mark: '1.upsale',
      ipAddress: asked.ipAddress,
    });
    expect((await world.calls()) - before).toBeLessThanOrEqual(1);
    expect(await world.charges()).toBe(event === 'answer-lost' ? 2 : 1);
  });

  it('a lost order is found booked by a look-up, which is what must come before any further try', async () => {
    const { world, asked } = await paying();
    await world.next('answer-lost');
    await expect(world.backend.importOrder(asked)).resolves.toMatchObject({ answer: 'unknown' });
    await expect(world.backend.findOrder({ by: 'order-number', order: asked.order })).resolves.toMatchObject({
      answer: 'order',
      order: { status: 'complete', mark: '1.mark' },
    });
    expect(await world.charges()).toBe(1);
  });
});
