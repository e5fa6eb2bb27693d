import { parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { sampleOrder } from './answers/sample-order.test.support.js';
import {
  draftWith,
  reference,
  required,
  settingsOf,
  token,
} from './emulated/konnektive-world.test.support.js';
import { konnektive } from './konnektive.js';

let calls = 0;

/** A CRM that answers everything with one booked order. */
const backend = konnektive(
  settingsOf(async () => {
    calls += 1;
    return Response.json({ result: 'SUCCESS', message: sampleOrder });
  }),
);

const answered = required(parseOrderNumber(sampleOrder.orderId));
const other = required(parseOrderNumber('AAAAAAAAAA'));
const payment = { reference: reference(1), accessToken: token };
const line = {
  crmProduct: '14',
  quantity: 1,
  price: { amount: 2_900, currency: 'USD' },
  shipping: { amount: 0, currency: 'USD' },
};

describe('an answer that tells of another order', () => {
  it('is unknown to an import, and the order to the one that sent its id', async () => {
    const asked = { ...draftWith('1.mark'), ...payment };
    await expect(backend.importOrder({ ...asked, order: other })).resolves.toMatchObject({
      answer: 'unknown',
    });
    await expect(backend.importOrder({ ...asked, order: answered })).resolves.toMatchObject({
      answer: 'order',
      order: { number: answered },
    });
  });

  it('is unknown to an upsale, and the order to the one that joins it', async () => {
    const upsale = { line, replaces: null, mark: '1.upsale', ipAddress: '203.0.113.7', ...payment };
    await expect(backend.importUpsale({ ...upsale, parent: other })).resolves.toMatchObject({
      answer: 'unknown',
    });
    await expect(backend.importUpsale({ ...upsale, parent: answered })).resolves.toMatchObject({
      answer: 'order',
      order: { number: answered },
    });
  });
});

it('an order without a lead is not even sent, because any order could be its answer', async () => {
  const before = calls;
  await expect(
    backend.importOrder({ ...draftWith('1.mark'), ...payment, order: null }),
  ).resolves.toMatchObject({ answer: 'account-refused' });
  expect(calls).toBe(before);
});
