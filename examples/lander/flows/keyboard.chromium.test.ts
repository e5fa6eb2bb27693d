import { expect } from 'vitest';
import { openedBy } from './shop/amazon-page.js';
import { expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

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
  await visit.untilOrdered();
  for (const heading of ['Make it the deluxe kit?', 'Learn to pour it well']) {
    await visit.heading(heading).waitFor();
    expect(await focused()).toBe(heading);
    await tabTo('No, thank you');
    await page.keyboard.press('Space');
  }
  await visit.heading(/^Thank you!/).waitFor();
  expect(await focused()).toBe(`Thank you! Your order is ${expectOneOrder(shop)}.`);
  expect(shop.amazon.charges().map(({ cardId }) => cardId)).toEqual(['card-2']);
});
