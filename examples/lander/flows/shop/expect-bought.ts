import { expect } from 'vitest';
import type { Product } from '../../src/products/product.js';
import { pathOf } from '../../src/route/route.js';
import { expectedImport, expectPaidOrder, importsSent } from './book.js';
import { buy } from './buy.js';
import type { Shop } from './shop.js';
import type { Visit } from './visit.js';

/** Nothing is given to a shop that ships nothing but what Amazon tells of every buyer. */
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

/** A buyer goes the whole way of a product, and the CRM has booked it field by field as the page showed it. */
export const expectBought = async (shop: Shop, visit: Visit, product: Product): Promise<void> => {
  const { page, words } = visit;
  await buy(visit, product);
  await visit.heading(new RegExp(words.thanks.heading('.+'))).waitFor();
  const [order, ...others] = shop.crm.book.orders();
  expect(others).toEqual([]);
  const good = product.name;
  expectPaidOrder(shop, order, { good, details: product.name === 'video-course' ? withoutAddress : {} });
  expect(order && importsSent(shop).map(({ method, query, body }) => ({ method, query, body }))).toEqual([
    { method: 'POST', query: {}, body: order && expectedImport(order, { good }) },
  ]);
  expect(page.url()).toBe(`${shop.lander.origin}${pathOf({ product, page: 'thank-you' })}`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(visit.manner.language);
  await expectNoOverflow(visit);
};
