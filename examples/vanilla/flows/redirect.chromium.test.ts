import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { startShop } from '../start-shop.js';
import { signInByRedirect } from './buyer.js';
import { shopTest } from './shop-test.js';

const test = shopTest({ openShop: startShop });

const button = (page: Page) => page.locator('#AmazonPayButton img');
const notAsked = 'That sign-in was too long ago, or not asked for here. Please sign in again.';

const expectNobodySignedIn = async (page: Page): Promise<void> => {
  await page.getByText(notAsked).waitFor();
  await button(page).waitFor();
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => location.href)).toBe(
    await page.evaluate(() => `${location.origin}/recurring.html`),
  );
};

/** Where the buyer is asked to sign in, for a question that the page has put. */
const openSignIn = async (page: Page): Promise<URLSearchParams> => {
  await page.goto('/recurring.html');
  await button(page).click();
  await page.getByRole('button', { name: 'Do not allow' }).waitFor();
  return new URL(page.url()).searchParams;
};

describe('the page that Amazon leads back to', () => {
  test('asks with 128 random bits, another time with others', async ({ page }) => {
    const first = (await openSignIn(page)).get('state');
    const second = (await openSignIn(page)).get('state');
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
  });

  test.for(['', '&state=', '&state=null', '&state=undefined', '&state=0123'])(
    'drops a token that it has not asked for (“%s”)',
    async (state, { page }) => {
      await page.goto(`/recurring.html#access_token=Atza%7Cforged&token_type=bearer${state}`);
      await expectNobodySignedIn(page);
    },
  );

  test('drops a token with another state than it has asked with', async ({ page }) => {
    await openSignIn(page);
    await page.goto('/recurring.html#access_token=Atza%7Cforged&state=0123');
    await expectNobodySignedIn(page);
  });

  test('takes the answer to its question once', async ({ page }) => {
    const state = (await openSignIn(page)).get('state');
    const answer = `/recurring.html#access_token=Atza%7Canswer&state=${state}`;
    await page.goto(answer);
    await page.waitForFunction(() => location.hash === '');
    expect(await page.context().cookies()).toMatchObject([
      { name: 'amazon_Login_accessToken', value: 'Atza%7Canswer' },
    ]);
    await page.context().clearCookies();
    await page.goto('about:blank');
    await page.goto(answer);
    await expectNobodySignedIn(page);
  });

  test('takes no answer after ten minutes', async ({ page }) => {
    await openSignIn(page);
    await page.clock.setSystemTime(Date.now() + 600_000);
    await page.getByRole('button', { name: 'Sign in and allow' }).click();
    await expectNobodySignedIn(page);
  });

  test('says that the buyer did not allow it, and can be asked again', async ({ page }) => {
    await openSignIn(page);
    await page.getByRole('button', { name: 'Do not allow' }).click();
    await page.getByText('You are not signed in: access_denied').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await signInByRedirect(page);
    await page.getByText('Consent: false').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  test('does not say what anybody writes into a link', async ({ page }) => {
    await page.goto('/recurring.html?error=Call%20this%20number&state=0123');
    await button(page).waitFor();
    expect(await page.getByRole('status').textContent()).toBe('');
  });
});
