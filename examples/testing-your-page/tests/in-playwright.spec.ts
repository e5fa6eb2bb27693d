import type { Page } from '@playwright/test';
import { amazonServer, expect, test } from './amazon.js';

const clickButton = (page: Page) => () => page.getByRole('button', { name: 'Pay with Amazon' }).click();

test('a buyer orders', async ({ page, amazon }) => {
  await page.goto('/');
  await amazon.signIn(clickButton(page));
  await amazon.chooseAddress(2);
  await amazon.chooseCard(2);
  await page.getByRole('button', { name: 'Place order' }).click();
  await expect(page.getByRole('heading', { name: /^Thank you/ })).toBeVisible();
});

test('Amazon’s script does not load at first', async ({ page, amazon }) => {
  await amazonServer.play('script-fails');
  await page.goto('/');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await amazon.signIn(clickButton(page));
});

test('a buyer who refuses can sign in after all', async ({ page, amazon }) => {
  await page.goto('/');
  await amazon.deny(clickButton(page));
  await expect(page.getByText('You are not signed in with Amazon. Please try again.')).toBeVisible();
  await amazon.signIn(clickButton(page));
  await amazon.chooseCard(2);
});
