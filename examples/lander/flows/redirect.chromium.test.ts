import { expect } from 'vitest';
import { expectNothingPaid, expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('redirect');

const tokenCookie = 'amazon_Login_accessToken';

it('a buyer leaves the page to sign in, may sign out, and after a reload pays with what was chosen', async ({
  shop,
  visit,
}) => {
  const tokens = async () => (await visit.context.cookies()).filter(({ name }) => name === tokenCookie);
  await visit.open();
  await visit.signIn();
  expect(visit.page.url()).toBe(`${shop.lander.origin}/checkout`);
  expect(await tokens()).toHaveLength(1);
  await visit.page.getByRole('button', { name: 'Not you? Sign out' }).click();
  await visit.amazonButton.waitFor();
  expect(await tokens()).toEqual([]);

  await visit.signIn();
  const reference = await visit.reference();
  expect(reference).toBeDefined();
  await visit.page.reload();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
});

it('a session that ends in the widgets is begun again by leaving the page, and loses nothing', async ({
  shop,
  visit,
}) => {
  await visit.open();
  await visit.signIn();
  const reference = await visit.reference();
  shop.amazon.expireSessions();
  await visit.addressBook.getByRole('link', { name: '1 Harbor Road' }).click();
  await visit.page
    .getByRole('alert')
    .getByText(/^Your Amazon session has ended\./)
    .waitFor();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.untilOrdered();
  expectOneOrder(shop);
  expect(shop.crm.book.orders()[0]?.amazonReference).toBe(reference);
});

it('a buyer who does not allow it comes back to a sentence and can try again', async ({ shop, visit }) => {
  await visit.open();
  await visit.amazonButton.click();
  await visit.page.getByRole('button', { name: 'Do not allow' }).click();
  await visit.page.getByRole('alert').getByText('You are not signed in with Amazon.').waitFor();
  expect(visit.page.url()).toBe(`${shop.lander.origin}/checkout`);
  await visit.signIn();
  expectNothingPaid(shop);
});

it('a token that this tab did not ask for is dropped, and is in no cookie', async ({ shop, visit }) => {
  const forged = `access_token=${encodeURIComponent(`Atza|${'x'.repeat(380)}`)}&expires_in=3600&state=f00`;
  await visit.page.goto(`${shop.lander.origin}/#${forged}`);
  await visit.amazonButton.waitFor();
  await visit.page.getByRole('alert').getByText(/./).waitFor();
  expect(visit.page.url()).toBe(`${shop.lander.origin}/`);
  expect((await visit.context.cookies()).filter(({ name }) => name === tokenCookie)).toEqual([]);
});
