import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { allowSignIn, openedBy } from './shop/amazon-page.js';
import { agree, declineOffers } from './shop/buy.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

const schemes = ['light', 'dark'] as const;

/** What is on the page now, by day and by night: nothing of the page's own depends on it but the colours. */
const expectAccessible = async (page: Page): Promise<void> => {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
    expect({ colorScheme, found }).toEqual({ colorScheme, found: [] });
  }
};

it('axe finds nothing from the page that sells to the checkout', async ({ shop, visit }) => {
  const { page } = visit;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  shop.amazon.failScript(1_000);
  visit.trace.expectComplaint(/status of 503/);
  await page.goto(`${shop.lander.origin}/plan`);
  await page.getByText('Loading…').first().waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await expectAccessible(page);
  shop.amazon.reset();
  await page.getByRole('button', { name: 'Try again' }).click();
  await visit.amazonButton.waitFor();
  await expectAccessible(page);
  const popup = await openedBy(page, () => visit.amazonButton.click());
  await expectAccessible(page);
  await allowSignIn(popup);
  await agree(visit);
  await expectAccessible(page);
});

it('axe finds nothing while it is ordered and on what is offered then', async ({ shop, visit }) => {
  const { page } = visit;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit.open();
  await visit.signIn();
  await visit.chooseCard('3434');
  await visit.placeOrder.click();
  await visit.wallet.locator('li.declined').waitFor();
  await expectAccessible(page);
  await visit.chooseCard('1111');
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  await visit.placeOrder.click();
  await shop.crm.controls.untilWaiting();
  await expectAccessible(page);
  shop.crm.controls.release();
  await visit.untilOrdered();
  await page.locator('[data-landerpay="Wallet"][data-state="ready"]').waitFor();
  await expectAccessible(page);
});

it('axe finds nothing on what comes after', async ({ shop, visit }) => {
  const { page } = visit;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  shop.crm.controls.script({ on: 'order/import', hold: 'beforeCommit' });
  await visit.open();
  await visit.signIn();
  await visit.placeOrder.click();
  await shop.crm.controls.untilWaiting();
  await page.reload();
  await visit.heading('One moment, please').waitFor();
  await expectAccessible(page);
  shop.crm.controls.release();
  await visit.heading(/is placed$/).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: visit.words.afterwards.toNextPage }).click();
  await visit.untilOrdered();
  await page.locator('[data-landerpay="UpsellOffer"][data-state="signed-out"]').waitFor();
  await expectAccessible(page);
  await declineOffers(visit);
  await expectAccessible(page);
  visit.trace.expectComplaint(/409 \(Conflict\)/);
  await page.getByRole('button', { name: 'Buy another' }).click();
  await visit.signIn();
  await visit.placeOrder.click();
  await visit.heading('Would you like another one?').waitFor();
  await expectAccessible(page);
});
