import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allow, journal, popupFrom, shopInChromium, waitForLine, waitForState } from './shop.test.support.js';

const shop = shopInChromium();
const minute = 60_000;

const signIn = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'Pay with Amazon' });
  await allow(await popupFrom(page, () => button.click()));
  await waitForState(page, 'session', 'signed-in');
};
/** The page's time is the test's from now on. */
const chosenPage = async (): Promise<Page> => {
  await shop().page.clock.install();
  const page = await shop().open();
  await waitForState(page, 'script', 'ready');
  await signIn(page);
  await waitForLine(page, 'card chosen');
  return page;
};
const pass = async (page: Page, minutes: number): Promise<void> => {
  shop().simulator.advanceClock(minutes * minute);
  await page.clock.fastForward(minutes * minute);
};
const warned = (page: Page, is: boolean) => page.locator(`body[data-warned="${is}"]`).waitFor();
const chooseAddress = (page: Page, entry: number) =>
  page.frameLocator('#address-book iframe').locator('.address-list li a').nth(entry).click();
const lines = async (page: Page, start: string) =>
  (await journal(page)).filter((line) => line.startsWith(start));

describe('a session', () => {
  test('warns at twelve minutes, and a choice after that takes the warning back', async () => {
    const page = await chosenPage();
    await pass(page, 11.9);
    await warned(page, false);
    await pass(page, 0.2);
    await warned(page, true);
    await chooseAddress(page, 1);
    await warned(page, false);
    expect(await lines(page, 'error')).toEqual([]);
  });

  test('is over when Amazon says so; signing in again keeps the reference', async () => {
    const page = await chosenPage();
    await pass(page, 15.1);
    await warned(page, true);
    await waitForState(page, 'session', 'signed-in');
    await chooseAddress(page, 1);
    await waitForLine(page, 'error session-expired');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await waitForState(page, 'session', 'signed-out');
    await signIn(page);
    await warned(page, false);
    expect((await lines(page, 'reference')).length).toBe(1);
  });

  test('ends with the token’s life, by the clock', async () => {
    const page = await chosenPage();
    await pass(page, 60);
    await waitForState(page, 'session', 'signed-out session-expired');
    await signIn(page);
    expect((await lines(page, 'reference')).length).toBe(1);
  });
});
