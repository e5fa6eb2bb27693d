import type { Page } from 'playwright-core';

/** Whom the page waits for: signs a buyer in on Amazon's own page. */
export const allowSignIn = async (amazonPage: Page, buyer = 'Robin Sample'): Promise<void> => {
  await amazonPage.getByRole('radio', { name: buyer }).check();
  await amazonPage.getByRole('button', { name: 'Sign in and allow' }).click();
};

/** The page that Amazon opens at a click. */
export const openedBy = async (page: Page, click: () => Promise<void>): Promise<Page> => {
  const [opened] = await Promise.all([page.waitForEvent('popup'), click()]);
  return opened;
};
