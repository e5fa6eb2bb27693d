import { entriesIn, signInByPopup } from '@landerpay/example-vanilla/buyer';
import { builds, shopTest } from '@landerpay/example-vanilla/shop-test';
import { describe, expect } from 'vitest';
import { openShop } from '../open-shop.js';

for (const { build, settings } of builds) {
  const test = shopTest({ openShop, settings });

  describe(build, () => {
    test('amazon 78: amazon-pay-react 0.9.0 on React 16 sells once', async ({ amazon, page }) => {
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

    test('an order whose answer is lost can be sent again, and is charged once', async ({
      amazon,
      page,
      complaints,
    }) => {
      await page.route(
        '**/orders',
        async (route) => {
          await route.fetch();
          await route.abort();
        },
        { times: 1 },
      );
      await page.goto('/one-time.html');
      await signInByPopup(page);
      const buy = page.getByRole('button', { name: 'Buy now', disabled: false });
      await buy.click();
      await page.getByText('It is not known whether your order has arrived.').waitFor();
      await buy.click();
      await page.getByText('Thank you! Your honey is on its way.').waitFor();
      expect(amazon.charges()).toHaveLength(1);
      await expect.poll(() => complaints).toEqual(['Failed to load resource: net::ERR_FAILED']);
      complaints.length = 0;
    });
  });
}
