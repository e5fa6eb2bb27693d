import type { Page } from 'playwright-core';

/** The button is the only picture on these pages, and only Amazon’s script draws it. */
const amazonsButton = (page: Page) => page.locator('img[id^="OffAmazonPaymentsWidgets"]');

const allow = (signIn: Page) => signIn.getByRole('button', { name: 'Sign in and allow' }).click();

export const signInByPopup = async (page: Page): Promise<void> => {
  const [popup] = await Promise.all([page.waitForEvent('popup'), amazonsButton(page).click()]);
  await allow(popup);
};

export const signInByRedirect = async (page: Page): Promise<void> => {
  await amazonsButton(page).click();
  await allow(page);
};

export const widgetIn = (page: Page, container: 'addressBook' | 'wallet' | 'consent') =>
  page.frameLocator(`#${container}WidgetDiv iframe`);

/** The addresses or cards that can be chosen, as a buyer clicks them. */
export const entriesIn = (page: Page, container: 'addressBook' | 'wallet') =>
  widgetIn(page, container).locator(container === 'wallet' ? '.payment-list li a' : '.address-list li a');

export const consentIn = (page: Page) =>
  widgetIn(page, 'consent').locator('.consent-container .consent-link');
