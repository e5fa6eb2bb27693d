import { consentIn, signInByPopup } from '@landerpay/example-vanilla/buyer';
import { builds, shopTest } from '@landerpay/example-vanilla/shop-test';
import { describe, expect } from 'vitest';
import { openShop } from '../open-shop.js';

for (const { build, settings } of builds) {
  const test = shopTest({ openShop, settings });

  describe(build, () => {
    test('amazon 78: amazon-pay-react 0.9.0 on React 16 ends in a confirmed agreement', async ({
      amazon,
      page,
    }) => {
      await page.goto('/recurring.html');
      await signInByPopup(page);
      await page.getByText('Consent: false').waitFor();
      await consentIn(page).click();
      await page.getByText('Consent: true').waitFor();
      await page.getByRole('button', { name: 'Subscribe', disabled: false }).click();
      await page.getByText('Thank you! Honey will come every month.').waitFor();
      const [agreement, ...others] = amazon.references();
      expect(others).toEqual([]);
      expect(agreement).toEqual({ id: expect.stringMatching(/^C01-\d{7}-\d{7}$/), state: 'Open' });
    });
  });
}
