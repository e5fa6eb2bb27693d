import { describe, expect, test } from 'vitest';
import { allow, popupFrom, shopInChromium, waitForLine, waitForState } from './shop.test.support.js';

const shop = shopInChromium();
const redirect = 'when-needed';
const facebook =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/450.0]';

describe('signing in by redirect when it is needed', () => {
  test('a browser that opens Amazon’s window stays on the page, and there is no cookie', async () => {
    const page = await shop().open({ settings: { redirect } }, '/pay');
    await waitForState(page, 'script', 'ready');
    const button = page.getByRole('button', { name: 'Pay with Amazon' });
    await allow(await popupFrom(page, () => button.click()));
    await waitForState(page, 'session', 'signed-in');
    await waitForLine(page, 'card chosen');
    expect(page.url()).toBe(`${shop().origin}/pay`);
    expect(await page.context().cookies(shop().origin)).toEqual([]);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  });

  test('a browser that blocks the window leaves for Amazon, and comes back', async () => {
    const page = await shop().open({ settings: { redirect, signInAtOnce: true } }, '/pay');
    await page.waitForURL(`${shop().simulator.origin}/**`);
    await page.route('**/back?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('"signInAtOnce":true', '"signInAtOnce":false');
      await route.fulfill({ response, body });
    });
    await allow(page);
    await waitForLine(page, 'returned from /pay as signed-in');
    await waitForLine(page, 'card chosen');
  });

  test('an app’s own browser leaves without trying a window', async () => {
    const { page, context } = shop();
    await context.addInitScript((userAgent) => {
      Object.defineProperty(navigator, 'userAgent', { get: () => userAgent });
    }, facebook);
    const windows: unknown[] = [];
    context.on('page', (opened) => windows.push(opened));
    await shop().open({ settings: { redirect } }, '/pay');
    await waitForState(page, 'script', 'ready');
    await page.getByRole('button', { name: 'Pay with Amazon' }).click();
    await page.waitForURL(`${shop().simulator.origin}/**`);
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    expect(windows).toEqual([]);
  });
});
