import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedKonnektive, startKonnektiveSimulator } from './index.js';
import {
  type Fields,
  form,
  fullImport,
  orderIdIn,
  parseReply,
  startOfTest,
} from './testing/shop.test.support.js';

let crm: StartedKonnektive;

beforeAll(async () => {
  crm = await startKonnektiveSimulator({ now: () => startOfTest });
});

afterAll(() => crm.close());

const post = async (path: string, fields: Fields) =>
  parseReply(await (await fetch(`${crm.origin}${path}`, form(fields))).json());

const sessionIn = (message: unknown): string =>
  v.parse(v.looseObject({ sessionId: v.string() }), message).sessionId;

test('a whole funnel over HTTP: pages, lead, order, an upsale that recurs, confirmation, and its bill a month later', async () => {
  const landing = { campaignId: '1', pageType: 'leadPage', requestUri: 'https://shop.example/' };
  const sessionId = sessionIn((await post('/landers/clicks/import/', landing)).message);
  const orderId = orderIdIn(await post('/leads/import/', { ...fullImport, sessionId }));
  await post('/landers/clicks/import/', { campaignId: '1', pageType: 'checkoutPage', sessionId });
  await post('/order/import/', { ...fullImport, orderId, sessionId });
  await post('/landers/clicks/import/', { campaignId: '1', pageType: 'upsellPage1', sessionId });
  await post('/upsale/import/', { orderId, productId: '15', sessionId });
  expect(await post('/order/confirm/', { orderId })).toMatchObject({ result: 'SUCCESS' });
  const billed = await fetch(`${crm.origin}/__test/bill`, { method: 'POST' });
  expect(await billed.json()).toMatchObject({
    billed: [{ saleOrderId: orderId, amount: '22.00', paid: true }],
  });

  expect(crm.book.visits()).toMatchObject([
    {
      sessionId,
      pages: [{ pageType: 'leadPage' }, { pageType: 'checkoutPage' }, { pageType: 'upsellPage1' }],
    },
  ]);
  expect(crm.book.mails()).toMatchObject([{ orderId, to: 'ann@example.com' }]);
  expect(crm.book.orders()).toMatchObject([
    {
      orderId,
      rebillOf: null,
      details: { sessionId },
      total: '75.95',
      lines: [
        { productId: '12', upsale: false, nextBill: null },
        { productId: '15', upsale: true, nextBill: '2026-03-03' },
      ],
      charges: [{ amount: '53.95' }, { amount: '22.00' }],
    },
    {
      rebillOf: orderId,
      createdAt: '2026-02-01T08:04:05.000Z',
      total: '22.00',
      charges: [{ amount: '22.00' }],
    },
  ]);
});
