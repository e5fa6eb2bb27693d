import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { disabledFeatures } from './disabled-features.js';
import { chromiumLaunchOptions, launchChromium } from './launch.js';

test('everything that Playwright turns off stays off', async () => {
  const { args, ...playwrightsOwn } = chromiumLaunchOptions();
  const browser = await chromium.launch({ ...playwrightsOwn, args: ['--no-sandbox'] });
  const session = await browser.newBrowserCDPSession();
  const { commandLine } = await session.send('SystemInfo.getInfo');
  await browser.close();

  const [, features = ''] = /--disable-features=(\S+)/.exec(commandLine) ?? [];
  expect(features).toContain('PaintHolding');
  expect(disabledFeatures).toEqual(expect.arrayContaining(features.split(',')));
  expect(args?.at(-1)).toBe(`--disable-features=${disabledFeatures.join()}`);
});

test('a window loads its page and nothing for an address bar that nobody sees', async () => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto('data:text/html,shop');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  await browser.close();

  expect(targetInfos.filter(({ type }) => type !== 'tab').map(({ type, url }) => ({ type, url }))).toEqual([
    { type: 'page', url: 'data:text/html,shop' },
  ]);
});
