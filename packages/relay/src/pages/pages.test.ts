import { relayPaths } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { minutes } from '../test-world/moved-clock.test.support.js';
import { orderOf, post, postTo, readyToBuy } from '../test-world/page.test.support.js';
import { openShop, type Shop } from '../test-world/shop.test.support.js';
import { shopOrigin } from '../test-world/shop-facts.test.support.js';

const visit = 'a-visit-of-this-tab-1';
const first = { page: 'presell', visit, address: `${shopOrigin}/` };

const view = async (shop: Pick<Shop, 'relay'>, changed: object = {}, headers = {}) => {
  const response = await postTo(shop.relay, relayPaths.pages, { ...first, ...changed }, headers);
  return response.status;
};

/** What the CRM was told of page views, in the order in which it was. */
const clicks = ({ crm }: Shop) =>
  crm.book.requests().flatMap(({ endpoint, body }) => (endpoint === 'landers/clicks/import' ? [body] : []));

it('tells the CRM of every page by its type, as one visit', async () => {
  const shop = openShop();
  const pages = ['presell', 'checkout', 'upsell-1', 'upsell-2', 'upsell-3', 'upsell-4', 'thank-you'];
  for (const page of pages) {
    expect(await view(shop, { page })).toBe(202);
    await shop.relay.finished();
  }
  expect(shop.crm.book.visits()).toMatchObject([
    {
      requestUri: `${shopOrigin}/`,
      pages: [
        { pageType: 'presellPage' },
        { pageType: 'checkoutPage' },
        { pageType: 'upsellPage1' },
        { pageType: 'upsellPage2' },
        { pageType: 'upsellPage3' },
        { pageType: 'upsellPage4' },
        { pageType: 'thankyouPage' },
      ],
    },
  ]);
});

it('a visit’s random id that looks like a card’s number is a visit like any other', async () => {
  const shop = openShop();
  expect(await view(shop, { visit: 'a4111-1111-1111-1111b' })).toBe(202);
  await shop.relay.finished();
  expect(clicks(shop)).toHaveLength(1);
});

it('the first view says how the buyer came, with the buyer’s own address and browser', async () => {
  const shop = openShop();
  const tracking = { affiliate: 'AFF1', sources: ['news', null, 'spring'] };
  const referrer = 'https://search.example/results?q=ann@example.com';
  await view(shop, { referrer, tracking }, { 'User-Agent': 'Browser/1.0' });
  await shop.relay.finished();
  const [click] = clicks(shop);
  expect(click).toMatchObject({
    campaignId: '1',
    pageType: 'presellPage',
    requestUri: `${shopOrigin}/`,
    ipAddress: '203.0.113.7',
    userAgent: 'Browser/1.0',
    httpReferer: 'https://search.example/results',
    affId: 'AFF1',
    sourceValue1: 'news',
    sourceValue3: 'spring',
  });
  expect(click).not.toHaveProperty('sourceValue2');
});

it('a page’s address goes to the CRM without anything that could be a token or a person', async () => {
  const shop = openShop();
  const query =
    'utm_source=mail&access_token=Atza%7Csecret&affId=AFF1&email=ann@example.com&sourceValue2=4111111111111111';
  await view(shop, { address: `${shopOrigin}/start?${query}#access_token=Atza%7Csecret` });
  await shop.relay.finished();
  expect(clicks(shop)[0]?.requestUri).toBe(`${shopOrigin}/start?utm_source=mail&affId=AFF1`);
});

it('two views at once are one visit', async () => {
  const shop = openShop();
  await Promise.all([view(shop), view(shop, { page: 'checkout' })]);
  await shop.relay.finished();
  expect(shop.crm.book.visits()).toMatchObject([
    { pages: [{ pageType: 'presellPage' }, { pageType: 'checkoutPage' }] },
  ]);
});

it('another tab is another visit', async () => {
  const shop = openShop();
  await view(shop);
  await view(shop, { visit: 'a-visit-of-another-tab' });
  await shop.relay.finished();
  expect(shop.crm.book.visits()).toHaveLength(2);
});

it('answers before the CRM does, and not by what the CRM says', async () => {
  const shop = openShop();
  shop.crm.controls.script({ on: 'landers/clicks/import', hold: 'beforeCommit' });
  expect(await view(shop)).toBe(202);
  await shop.crm.controls.untilWaiting();
  shop.crm.controls.release();
  await shop.relay.finished();
  shop.crm.controls.script({ on: 'landers/clicks/import', status: 502 });
  expect(await view(shop, { visit: 'a-visit-of-another-tab' })).toBe(202);
  await shop.relay.finished();
  expect(shop.events).toContainEqual(expect.objectContaining({ call: 'click', answer: 'failed' }));
});

it('ledger 35: page views are dropped, not queued, while the CRM is busy with others', async () => {
  const shop = openShop({ settings: { pageViewsAtOnce: 1 } });
  shop.crm.controls.script({ on: 'landers/clicks/import', hold: 'beforeCommit' });
  await view(shop);
  await shop.crm.controls.untilWaiting();
  expect(await view(shop, { visit: 'a-visit-of-another-tab' })).toBe(202);
  expect(shop.events).toContainEqual({ event: 'page-view-dropped' });
  shop.crm.controls.release();
  await shop.relay.finished();
  expect(shop.crm.book.visits()).toHaveLength(1);
});

it('ledger 33, 27: of one address so many page views are told in a minute; what is more is dropped', async () => {
  const shop = openShop({ settings: { pageViews: { most: 2, within: 1 * minutes } } });
  for (let views = 0; views < 3; views += 1) {
    expect(await view(shop)).toBe(202);
    await shop.relay.finished();
  }
  expect(clicks(shop)).toHaveLength(2);
  expect(shop.events).toContainEqual({ event: 'page-view-dropped' });
  shop.advance(1 * minutes);
  await view(shop);
  await shop.relay.finished();
  expect(clicks(shop)).toHaveLength(3);
});

it('leads and orders are tracked by the visit, and by how the buyer came', async () => {
  const shop = openShop();
  await view(shop);
  await shop.relay.finished();
  const buyer = await readyToBuy(shop);
  const tracking = { visit, affiliate: 'AFF1', sources: [null, 'mail'] };
  const order = await orderOf(shop, buyer, buyer.reference, { tracking });
  expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
  const [session] = shop.crm.book.visits().map(({ sessionId }) => sessionId);
  const tracked = { sessionId: session, affId: 'AFF1', sourceValue2: 'mail' };
  expect(shop.crm.book.requests().slice(-2)).toMatchObject([
    { endpoint: 'leads/import', body: tracked },
    { endpoint: 'order/import', body: tracked },
  ]);
});

describe('an order is worth more than where its buyer came from', () => {
  it.each([
    ['an affiliate that the CRM has no room for', { affiliate: 'a'.repeat(11) }],
    ['a source that the CRM has no room for', { sources: ['s'.repeat(31)] }],
    ['a click’s number that looks like a card’s', { sources: ['4111111111111111'], affiliate: '' }],
    ['a visit that nobody knows', { visit: 'a-visit-that-nobody-knows' }],
  ])('%s is left out', async (_, tracking) => {
    const shop = openShop();
    const buyer = await readyToBuy(shop);
    const order = await orderOf(shop, buyer, buyer.reference, { tracking });
    expect((await post(shop.relay, order)).answer.outcome).toBe('placed');
    const { body } = shop.crm.book.requests().at(-1) ?? { body: {} };
    expect(Object.keys(body)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/affId|source|session/)]),
    );
  });

  it('tracking is no part of what the order is: the same key with another one is the same order', async () => {
    const shop = openShop();
    const { order } = await readyToBuy(shop);
    const placed = await post(shop.relay, order);
    const again = await post(shop.relay, { ...order, body: { ...order.body, tracking: { affiliate: 'B' } } });
    expect(again.text).toBe(placed.text);
  });
});

it.each([
  ['another origin', {}, { Origin: 'https://evil.example' }, 403],
  ['no page of a funnel', { page: 'home' }, {}, 400],
  ['a short visit', { visit: 'me' }, {}, 400],
  ['an address of another origin', { address: 'https://evil.example/' }, {}, 400],
  ['no address', { address: 'nowhere' }, {}, 400],
  ['an unknown member', { accessToken: 'Atza|x' }, {}, 400],
  ['too many sources', { tracking: { sources: ['1', '2', '3', '4', '5', '6'] } }, {}, 400],
])('ledger 31: %s is refused', async (_, changed, headers, status) => {
  const shop = openShop();
  expect(await view(shop, changed, headers)).toBe(status);
  expect(shop.calls()).toEqual([]);
});

it('the CRM’s session of a visit is forgotten after a day', async () => {
  const shop = openShop();
  await view(shop);
  await shop.relay.finished();
  shop.advance(24 * 60 * 60_000);
  await view(shop, { page: 'checkout' });
  await shop.relay.finished();
  expect(clicks(shop).map(({ sessionId }) => sessionId)).toEqual([undefined, undefined]);
});
