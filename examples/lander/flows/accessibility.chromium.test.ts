import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';
import { openedBy } from './shop/visit.js';

const it = flowTest('popup');

const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([]);
};

it.for(['light', 'dark'] as const)(
  'axe finds nothing in any state of the page (%s)',
  async (colorScheme, { shop, visit }) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    shop.amazon.failScript(1_000);
    visit.trace.expectComplaint(/status of 503|409 \(Conflict\)/);
    await page.goto(shop.lander.origin);
    await page.getByText('Loading…').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await expectAccessible(page);
    shop.amazon.reset();
    await page.getByRole('button', { name: 'Try again' }).click();
    await visit.amazonButton.waitFor();
    await expectAccessible(page);
    const popup = await openedBy(page, () => visit.amazonButton.click());
    await expectAccessible(page);
    await popup.close();
    await visit.signIn();
    await expectAccessible(page);
    await visit.chooseCard('3434');
    await visit.placeOrder.click();
    await visit.wallet.locator('li.declined').waitFor();
    await expectAccessible(page);
    await visit.chooseCard('1111');
    shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
    await visit.placeOrder.click();
    await shop.crm.controls.untilWaiting();
    await expectAccessible(page);
    await page.reload();
    await visit.heading('One moment, please').waitFor();
    await expectAccessible(page);
    shop.crm.controls.release();
    await visit.heading(/^Thank you!/).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Buy another' }).click();
    await visit.signIn();
    await visit.placeOrder.click();
    await visit.heading('Would you like another one?').waitFor();
    await expectAccessible(page);
  },
);

it('the keyboard alone buys, and the focus is always where the buyer goes on', async ({ shop, visit }) => {
  const { page } = visit;
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label'),
    );
  const tabTo = async (name: string) => {
    for (let steps = 0; steps < 40 && !(await focused())?.startsWith(name); steps += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(new RegExp(`^${name}`));
  };
  await visit.open();
  await tabTo('Pay with Amazon');
  const popup = await openedBy(page, () => page.keyboard.press('Enter'));
  const allow = popup.getByRole('button', { name: 'Sign in and allow' });
  await allow.focus();
  await popup.keyboard.press('Enter');
  await visit.untilReady();
  expect(await focused()).toBe('Address and payment');

  await visit.wallet.getByRole('link', { name: 'ending in 4444' }).focus();
  await page.keyboard.press('Enter');
  await visit.wallet.locator('li.selected', { hasText: '4444' }).waitFor();
  await visit.untilReady();
  await tabTo('Place order');
  await page.keyboard.press('Space');
  await visit.heading(/^Thank you!/).waitFor();
  expect(await focused()).toBe(`Thank you! Your order is ${expectOneOrder(shop)}.`);
  expect(shop.amazon.charges().map(({ cardId }) => cardId)).toEqual(['card-2']);
});

it('a phone shows everything in one column, without scrolling sideways', async ({ shop, visit }) => {
  const { page } = visit;
  await page.setViewportSize({ width: 390, height: 844 });
  const expectNoOverflow = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await visit.open();
  await expectNoOverflow();
  await visit.signIn();
  await expectNoOverflow();
  await visit.placeOrder.click();
  await visit.heading(/^Thank you!/).waitFor();
  await expectNoOverflow();
  expectOneOrder(shop);
});

it('the button does not move when it is clicked, nor while the page loads', async ({ shop, visit }) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 900 });
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  await visit.open();
  await visit.signIn();
  const before = await visit.placeOrder.boundingBox();
  await visit.placeOrder.click();
  await shop.crm.controls.untilWaiting();
  expect(await visit.placeOrder.boundingBox()).toEqual(before);
  shop.crm.controls.release();
  await visit.heading(/^Thank you!/).waitFor();
  expectOneOrder(shop);
});
