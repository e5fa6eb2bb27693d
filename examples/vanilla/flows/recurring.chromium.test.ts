import { describe, expect } from 'vitest';
import { startShop } from '../start-shop.js';
import { consentIn, signInByRedirect } from './buyer.js';
import { builds, shopTest } from './shop-test.js';

for (const { build, settings } of builds) {
  const test = shopTest({ openShop: startShop, settings });

  describe(build, () => {
    test('amazon 78: a page in the style of Amazon’s documentation ends in a confirmed agreement', async ({
      amazon,
      page,
    }) => {
      await page.goto('/recurring.html');
      await signInByRedirect(page);
      await page.getByText('Consent: false').waitFor();
      const reference = amazon.references()[0]?.id ?? '';
      expect(amazon.server('confirm-billing-agreement', { reference })).toEqual({
        result: 'constraints',
        constraints: expect.arrayContaining(['BuyerConsentNotSet']),
      });
      await consentIn(page).click();
      await page.getByText('Consent: true').waitFor();
      const subscribe = page.getByRole('button', { name: 'Subscribe', disabled: false });
      await subscribe.click();
      await page.getByText('Thank you! Honey will come every month.').waitFor();
      const [agreement, ...others] = amazon.references();
      expect(others).toEqual([]);
      expect(agreement).toEqual({ id: expect.stringMatching(/^C01-\d{7}-\d{7}$/), state: 'Open' });
      expect(new URL(page.url()).hash).toBe('');
    });
  });
}
