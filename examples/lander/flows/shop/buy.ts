import type { Product } from '../../src/products/product.js';
import { pathOf } from '../../src/route/route.js';
import type { Visit } from './visit.js';

/** Ticks Amazon's box and ours, next to what they are about; then an order can be placed. */
export const agree = async ({ page, consent, terms, untilReady }: Visit): Promise<void> => {
  await page.locator('[data-landerpay="Consent"][data-state="ready"]').waitFor();
  await consent.getByRole('checkbox').click();
  await consent.getByRole('checkbox', { checked: true }).waitFor();
  await terms.getByRole('checkbox').check();
  await untilReady();
};

/** Buys a product from its own page on, up to the page that comes after the order. */
export const buy = async (visit: Visit, product: Product): Promise<void> => {
  await visit.open(pathOf({ product, page: 'sales' }));
  await visit.signInOnly();
  if (product.kind === 'recurring') await agree(visit);
  await visit.untilReady();
  await visit.placeOrder.click();
};
