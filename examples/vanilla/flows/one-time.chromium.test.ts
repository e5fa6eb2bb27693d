import { describe, expect } from 'vitest';
import { startShop } from '../start-shop.js';
import { entriesIn, signInByPopup, widgetIn } from './buyer.js';
import { builds, shopTest } from './shop-test.js';

for (const { build, settings } of builds) {
  const test = shopTest({ openShop: startShop, settings });

  describe(build, () => {
    test('amazon 78: a page in the style of Amazon’s documentation sells once', async ({ amazon, page }) => {
      await page.goto('/one-time.html');
      await signInByPopup(page);
      const buy = page.getByRole('button', { name: 'Buy now', disabled: false });
      await buy.waitFor();
      await entriesIn(page, 'addressBook').nth(1).click();
      await entriesIn(page, 'wallet').filter({ hasText: '4444' }).click();
      await buy.click();
      await page.getByText('Thank you! Your honey is on its way.').waitFor();
      const [reference, ...others] = amazon.references();
      expect(others).toEqual([]);
      expect(reference).toEqual({ id: expect.stringMatching(/^S01-\d{7}-\d{7}$/), state: 'Open' });
      expect(amazon.charges()).toMatchObject([
        { reference: reference?.id, amount: '19.90', currency: 'USD' },
      ]);
    });

    test('amazon 78: such a page draws its wallet again after a declined card, and sells with another', async ({
      amazon,
      page,
    }) => {
      amazon.declineNext('InvalidPaymentMethod');
      await page.goto('/one-time.html');
      await signInByPopup(page);
      const buy = page.getByRole('button', { name: 'Buy now', disabled: false });
      await buy.click();
      await page.getByText('Declined: InvalidPaymentMethod.').waitFor();
      expect(amazon.charges()).toEqual([]);
      expect(await buy.count()).toBe(0);
      await widgetIn(page, 'wallet').getByText('Verify card info or use another card').waitFor();
      await entriesIn(page, 'wallet').filter({ hasText: '4444' }).click();
      await buy.click();
      await page.getByText('Thank you! Your honey is on its way.').waitFor();
      expect(amazon.references()).toHaveLength(1);
      expect(amazon.charges()).toHaveLength(1);
    });
  });
}
