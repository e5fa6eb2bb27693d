import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Fields, openShop } from '../testing/shop.test.support.js';

const path = '/landers/clicks/import/';

const firstClick: Fields = {
  campaignId: '1',
  pageType: 'leadPage',
  requestUri: 'https://shop.example/?affId=A7',
  ipAddress: '203.0.113.7',
  userAgent: 'Test/1.0',
  affId: 'A7',
  sourceValue2: 'mail',
};

const affVals = {
  affId: 'A7',
  sourceValue1: null,
  sourceValue2: 'mail',
  sourceValue3: null,
  sourceValue4: null,
  sourceValue5: null,
};

const sessionIn = (answered: { readonly message: unknown }): string =>
  v.parse(v.looseObject({ sessionId: v.string() }), answered.message).sessionId;

test('konnektive 10: the first click begins a session and gives back where the buyer came from', async () => {
  const shop = openShop();
  expect(await shop.post(path, firstClick)).toEqual({
    result: 'SUCCESS',
    message: { sessionId: expect.stringMatching(/^[0-9a-f]{32}$/), affVals },
  });
  const other = sessionIn(await shop.post(path, firstClick));
  expect(shop.book.visits()).toMatchObject([{}, { sessionId: other }]);
  expect(shop.book.visits()[0]?.sessionId).not.toBe(other);
});

test.each([
  [['requestUri'], { requestUri: 'is a required field' }],
  [
    ['campaignId', 'pageType', 'requestUri'],
    {
      campaignId: 'is a required field',
      pageType: 'is a required field',
      requestUri: 'is a required field',
    },
  ],
])('konnektive 10: without %j a first click is refused by name', async (names, message) => {
  const shop = openShop();
  const sent = Object.fromEntries(Object.entries(firstClick).filter(([name]) => !names.includes(name)));
  expect(await shop.post(path, sent)).toEqual({ result: 'ERROR', message });
  expect(shop.book.visits()).toEqual([]);
});

test('konnektive 10: of a campaign that does not exist it is refused', async () => {
  expect(await openShop().post(path, { ...firstClick, campaignId: '9' })).toEqual({
    result: 'ERROR',
    message: { campaignId: 'is not the id of a campaign' },
  });
});

test('konnektive 11: the next click stays in the session', async () => {
  const shop = openShop();
  const sessionId = sessionIn(await shop.post(path, firstClick));
  shop.controls.clock.advance(60_000);
  const next = { campaignId: '1', pageType: 'checkoutPage', sessionId };
  expect(await shop.post(path, next)).toEqual({ result: 'SUCCESS', message: { sessionId, affVals } });
  expect(shop.book.visits()).toEqual([
    {
      sessionId,
      campaignId: 1,
      requestUri: 'https://shop.example/?affId=A7',
      pages: [
        { pageType: 'leadPage', at: '2026-01-02T08:04:05.000Z' },
        { pageType: 'checkoutPage', at: '2026-01-02T08:05:05.000Z' },
      ],
    },
  ]);
});

const unknown = { campaignId: '1', pageType: 'checkoutPage', sessionId: 'f'.repeat(32) };

test('konnektive 11: an unknown session becomes a new one', async () => {
  const shop = openShop();
  const sessionId = sessionIn(await shop.post(path, unknown));
  expect(sessionId).not.toBe(unknown.sessionId);
  expect(shop.book.visits()).toMatchObject([
    { sessionId, requestUri: null, pages: [{ pageType: 'checkoutPage' }] },
  ]);
});

test('konnektive 11: by a switch an unknown session is refused', async () => {
  const shop = openShop({ behaviour: { unknownSession: 'refused' } });
  expect(await shop.post(path, unknown)).toEqual({
    result: 'ERROR',
    message: { sessionId: 'is not the id of a session' },
  });
  expect(shop.book.visits()).toEqual([]);
});

test('konnektive 12: an unknown page type is refused with those that there are', async () => {
  const shop = openShop();
  expect(await shop.post(path, { ...firstClick, pageType: 'upsellPage5' })).toEqual({
    result: 'ERROR',
    message: {
      pageType:
        "Not a valid input. Must be in: 'presellPage', 'leadPage', 'checkoutPage', 'upsellPage1', 'upsellPage2', " +
        "'upsellPage3', 'upsellPage4', 'thankyouPage', 'catalogPage', 'profilePage', 'productDetails'",
    },
  });
  expect(shop.book.visits()).toEqual([]);
});

test('a reset forgets the visits', async () => {
  const shop = openShop();
  await shop.post(path, firstClick);
  shop.controls.reset();
  expect(shop.book.visits()).toEqual([]);
});
