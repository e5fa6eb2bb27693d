import { expect } from 'vitest';
import { allowSignIn, openedBy } from './shop/amazon-page.js';
import { expectNothingPaid, expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';
import type { Shop } from './shop/shop.js';
import type { Visit } from './shop/visit.js';

const it = flowTest('popup');

const minute = 60_000;

/** Lets time go by, for the page and for Amazon alike. */
const pass = async (shop: Shop, { page }: Visit, minutes: number): Promise<void> => {
  shop.amazon.advanceClock(minutes * minute);
  await page.clock.fastForward(minutes * minute);
};

const chosen = async (visit: Visit): Promise<string | undefined> => {
  await visit.page.clock.install();
  await visit.open();
  await visit.signIn();
  return visit.reference();
};

const buy = async (visit: Visit): Promise<void> => {
  await visit.placeOrder.click();
  await visit.untilOrdered();
};

const paidWith = (shop: Shop) => shop.crm.book.orders()[0]?.amazonReference;

it('a session that may end soon says so, until a choice proves it alive', async ({ shop, visit }) => {
  await chosen(visit);
  await pass(shop, visit, 12);
  await visit.page.getByRole('status').getByText('Your Amazon session ends in 3 minutes.').waitFor();
  await pass(shop, visit, 1);
  await visit.page.getByRole('status').getByText('Your Amazon session ends in 2 minutes.').waitFor();
  await visit.chooseCard('4444');
  await visit.page.getByText(/Your Amazon session ends/).waitFor({ state: 'detached' });
  expect(await visit.page.getByRole('button', { name: 'Sign in again' }).count()).toBe(0);
  expectNothingPaid(shop);
  await buy(visit);
  expectOneOrder(shop);
});

it('a buyer signs in again before the session ends, and loses nothing', async ({ shop, visit }) => {
  const reference = await chosen(visit);
  await pass(shop, visit, 13);
  const again = visit.page.getByRole('button', { name: 'Sign in again' });
  await allowSignIn(await openedBy(visit.page, () => again.click()));
  await visit.untilReady();
  expect(await visit.page.getByText(/Your Amazon session/).count()).toBe(0);
  await buy(visit);
  expectOneOrder(shop);
  expect(paidWith(shop)).toBe(reference);
});

it('a session of more than fifteen minutes is over when Amazon says so, and loses nothing', async ({
  shop,
  visit,
}) => {
  const reference = await chosen(visit);
  await pass(shop, visit, 16);
  await visit.page.getByText('Your Amazon session may have ended.').waitFor();
  await visit.addressBook.getByRole('link', { name: '1 Harbor Road' }).click();
  await visit.page
    .getByRole('alert')
    .getByText(/^Your Amazon session has ended\./)
    .waitFor();
  await visit.signIn();
  await buy(visit);
  expectOneOrder(shop);
  expect(paidWith(shop)).toBe(reference);
});

it('what was chosen three hours ago pays for nothing: the page says so and takes another reference', async ({
  shop,
  visit,
}) => {
  const old = await chosen(visit);
  await pass(shop, visit, 181);
  await visit.page
    .getByRole('alert')
    .getByText(/^Amazon no longer keeps what you chose some hours ago\./)
    .waitFor();
  expectNothingPaid(shop);
  await visit.signIn();
  expect(await visit.reference()).not.toBe(old);
  await buy(visit);
  expectOneOrder(shop);
  expect(paidWith(shop)).not.toBe(old);
});

it('a page that is opened again after three hours does not take up what was chosen', async ({
  shop,
  visit,
}) => {
  const old = await chosen(visit);
  await pass(shop, visit, 181);
  await visit.page.reload();
  await visit.signIn();
  expect(await visit.reference()).not.toBe(old);
  await buy(visit);
  expectOneOrder(shop);
});
