import { launchChromium } from '@landerpay/tooling/chromium';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltStorybook, firstOfEachFile, serveBuiltStorybook } from './built-storybook.test.support.js';
import { endOf, openPage } from './story-visit.test.support.js';

const minutes = 60_000;

/** The project `storybook` looks at every story with axe; it takes longer than all that a story does. */
const withoutAxe = '&globals=a11y.manual:!true';

describe('the static build', () => {
  let storybook: BuiltStorybook;
  let browser: Browser;
  beforeAll(async () => {
    storybook = await serveBuiltStorybook();
    browser = await launchChromium();
  }, 5 * minutes);
  afterAll(async () => {
    await browser.close();
    await storybook.close();
  });

  const iframe = (id: string, more = ''): string =>
    `${storybook.origin}/iframe.html?viewMode=story&id=${id}${more}`;

  // The project `storybook` plays every story; what is here to be seen is that the build leaves none of its files out.
  it('the first story of each file plays to its end, offline', { timeout: 5 * minutes }, async () => {
    const context = await browser.newContext();
    const ends: unknown[] = [];
    const expected: unknown[] = [];
    for (const { id } of firstOfEachFile(storybook.stories)) {
      const { page, left } = await openPage(context, storybook.origin);
      await page.goto(iframe(id, withoutAxe));
      ends.push({ id, end: await endOf(page), left });
      expected.push({ id, end: 'success', left: [] });
      await page.close();
    }
    await context.close();
    expect(ends.length).toBeGreaterThan(12);
    expect(ends).toEqual(expected);
  });

  it('a visitor buys with clicks in the simulator’s frames, after a declined card', async () => {
    const { page, left } = await openPage(await browser.newContext(), storybook.origin);
    await page.goto(iframe('one-time-flow-physical-goods--buy-it-yourself'));
    await page.getByRole('button', { name: 'Pay with Amazon' }).click();
    const signIn = page.frameLocator('iframe[title="Simulated Amazon sign-in"]');
    await signIn.getByRole('button', { name: 'Sign in and allow' }).click();
    await page.frameLocator('iframe[title="Payment method"]').getByText('ending in 3434').click();
    await page.getByRole('button', { name: 'Place order' }).click();
    await page.getByText('Your payment method was declined. Please choose another one.').waitFor();
    const wallet = page.frameLocator('iframe[title="Payment method"]');
    await wallet.getByText('ending in 4444').click();
    await page.getByRole('button', { name: 'Place order' }).click();
    await page.getByText('Thank you! Your order number is M00001.').waitFor();
    expect(left).toEqual([]);
    await page.context().close();
  });

  it('the stories of one documentation page leave each other alone', { timeout: 2 * minutes }, async () => {
    const { page } = await openPage(await browser.newContext(), storybook.origin);
    await page.goto(`${storybook.origin}/iframe.html?viewMode=docs&id=components-wallet--docs`);
    const frames = page.locator('iframe[id^="iframe--components-wallet--"]');
    await frames.first().waitFor();
    const ofWallets = storybook.stories.filter(({ id }) => id.startsWith('components-wallet--'));
    expect(await frames.count()).toBeGreaterThanOrEqual(ofWallets.length);
    for (const frame of page.frames().filter((one) => one.url().includes('viewMode=story'))) {
      expect({ url: frame.url(), end: await endOf(frame) }).toEqual({ url: frame.url(), end: 'success' });
    }
    await page.context().close();
  });

  it('another scenario, theme and locale of the toolbar reach the story', async () => {
    const { page } = await openPage(await browser.newContext(), storybook.origin);
    await page.goto(`${storybook.origin}/?path=/story/one-time-flow-digital-goods--buy-it-yourself`);
    const story = page.frameLocator('#storybook-preview-iframe');
    await story.getByRole('button', { name: 'Pay with Amazon' }).waitFor();
    for (const [toolbar, item] of [
      ['Which buyer comes', 'The shop does not sell this'],
      ['The colours', 'Dark'],
      ['The language', 'German'],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`^${toolbar}`) }).click();
      await page.getByRole('option', { name: item }).click();
    }
    await story.getByText('Handgefilterter Kaffee, von der ersten Tasse an').waitFor();
    await story.getByText('Dieses Angebot gibt es hier nicht.').waitFor();
    expect(await story.locator('.surface').getAttribute('data-theme')).toBe('dark');
    expect(await story.getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});
