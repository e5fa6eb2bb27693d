import { expect } from 'vitest';
import type { Product } from '../../src/products/product.js';
import { expectedImport, expectedUpsale, expectPaidOrder, importsSent, upsalesSent } from './book.js';
import { buy, declineOffer, takeOffer } from './buy.js';
import { type Good, goods } from './goods.js';
import type { Manner } from './manner.js';
import type { Shop } from './shop.js';
import type { Visit } from './visit.js';

/** A buyer's way through a funnel: one of its two offers is taken, the other one is declined. */
export type Way = Pick<Manner, 'device' | 'language'> & {
  readonly product: Product;
  readonly takes: {
    readonly offer: 'first' | 'second';
    readonly good: Good;
    readonly replaces?: 'starter-kit';
    /** What is charged for it, and what the order comes to. */
    readonly charged: string;
    readonly total: string;
    /** A card that is declined first; then another one pays. */
    readonly declinedCard?: string;
  };
};

/** Amazon tells no address of a buyer to a shop that ships nothing. */
const withoutAddress = {
  shipFirstName: undefined,
  shipLastName: undefined,
  shipAddress1: undefined,
  shipAddress2: undefined,
  shipCity: undefined,
  shipState: undefined,
  shipPostalCode: undefined,
  shipCountry: undefined,
};

const expectNoOverflow = async ({ page }: Visit): Promise<void> =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);

const recover = async (visit: Visit, declinedCard: string): Promise<void> => {
  await visit.accept.waitFor();
  await visit.untilReady();
  await visit.chooseCard(declinedCard);
  await visit.accept.click();
  await visit.wallet.locator('li.declined', { hasText: declinedCard }).waitFor();
  await visit.chooseCard('4444');
};

const goThrough = async (visit: Visit, { takes }: Way): Promise<void> => {
  const isFirst = takes.offer === 'first';
  await expectNoOverflow(visit);
  if (!isFirst) await declineOffer(visit, 'offer-2');
  if (takes.declinedCard !== undefined) await recover(visit, takes.declinedCard);
  await takeOffer(visit, isFirst ? 'offer-2' : 'thank-you');
  if (isFirst) await declineOffer(visit, 'thank-you');
};

/** The CRM was told of each page once, and at the end that nothing more will come. */
const expectFollowed = async ({ crm }: Shop, orderId: string): Promise<void> => {
  await expect
    .poll(() => crm.book.visits().map(({ pages }) => pages.map(({ pageType }) => pageType)))
    .toEqual([['presellPage', 'checkoutPage', 'upsellPage1', 'upsellPage2', 'thankyouPage']]);
  await expect.poll(() => crm.book.mails().map((mail) => mail.orderId)).toEqual([orderId]);
};

/** A buyer goes the whole way, and the CRM has booked it, field by field, as the pages showed it. */
export const expectBought = async (shop: Shop, visit: Visit, way: Way): Promise<void> => {
  const { page, words, manner } = visit;
  const { product, takes } = way;
  const good = product.name;
  await buy(visit, product);
  await goThrough(visit, way);
  await visit.heading(new RegExp(words.thanks.heading('.+'))).waitFor();

  const [order, ...others] = shop.crm.book.orders();
  if (order === undefined) throw new Error('The book is empty.');
  expect(others).toEqual([]);
  const reference =
    product.kind === 'recurring' ? order.amazonReference : expect.stringMatching(/^S01-\d{7}-\d{7}$/);
  expectPaidOrder(shop, order, {
    good,
    upsales: [takes],
    total: takes.total,
    later: [{ amount: takes.charged, reference }],
    details: {
      affId: 'A7',
      sourceValue1: 'spring',
      ...(product.name === 'video-course' && takes.good !== 'refill-pack' ? withoutAddress : {}),
    },
  });
  expect(importsSent(shop).map(({ method, query, body }) => ({ method, query, body }))).toEqual([
    {
      method: 'POST',
      query: {},
      body: { ...expectedImport(order, { good }), affId: 'A7', sourceValue1: 'spring' },
    },
  ]);
  expect(upsalesSent(shop).at(-1)).toEqual(expectedUpsale(order, { ...takes, reference }));
  if (product.kind === 'one-time') expect(order.charges[1]?.reference).not.toBe(order.amazonReference);

  const shown = await page.locator('.lines').textContent();
  expect(shown).toContain(goods[takes.good].name);
  expect(shown).toContain(takes.total.replace('.', manner.language === 'de' ? ',' : '.'));
  expect(await page.getByText(words.thanks.howToCancel).count()).toBe(product.kind === 'recurring' ? 1 : 0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(manner.language);
  await expectNoOverflow(visit);
  await expectFollowed(shop, order.orderId);
};
