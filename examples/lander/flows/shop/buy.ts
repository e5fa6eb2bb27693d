import type { Product } from '../../src/products/product.js';
import { type Page, pathOf } from '../../src/route/route.js';
import type { Visit } from './visit.js';

/** Ticks Amazon's box and ours, next to what they are about; then an order can be placed. */
export const agree = async ({ page, consent, terms, untilReady }: Visit): Promise<void> => {
  await page.locator('[data-landerpay="Consent"][data-state="ready"]').waitFor();
  await consent.getByRole('checkbox').click();
  await consent.getByRole('checkbox', { checked: true }).waitFor();
  await terms.getByRole('checkbox').check();
  await untilReady();
};

/** Where the buyers of the flows come from. */
const campaign = 'affId=A7&sourceValue1=spring';

/** Buys a product from its own page on, up to the first offer that comes after the order. */
export const buy = async (visit: Visit, product: Product): Promise<void> => {
  await visit.open(`${pathOf({ product, page: 'sales' })}?${campaign}`);
  await visit.signInOnly();
  if (product.kind === 'recurring') await agree(visit);
  await visit.untilReady();
  await visit.placeOrder.click();
  await visit.untilOrdered();
};

/** Declines what is offered, and comes to the page after it. */
export const declineOffer = async ({ page, decline }: Visit, next: Page): Promise<void> => {
  await decline.click();
  await page.waitForURL(`**/${next}`);
};

/** Takes what is offered, once what it needs is chosen and agreed to, and comes to the page after it. */
export const takeOffer = async (visit: Visit, next: Page): Promise<void> => {
  const { page, accept, terms } = visit;
  await accept.waitFor();
  if (await terms.isVisible()) await terms.getByRole('checkbox').check();
  await visit.untilReady();
  await accept.click();
  await page.waitForURL(`**/${next}`);
};

/** Declines both offers after the order, and comes to the thank-you page. */
export const declineOffers = async (visit: Visit): Promise<void> => {
  await declineOffer(visit, 'offer-2');
  await declineOffer(visit, 'thank-you');
  await visit.heading(new RegExp(visit.words.thanks.heading('.+'))).waitFor();
};
