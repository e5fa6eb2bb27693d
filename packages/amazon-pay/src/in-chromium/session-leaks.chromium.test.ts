import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { signInStarter } from '../sign-in/redirect/starter.js';
import { allow, popupFrom, shopInChromium, waitForLine, waitForState } from './shop.test.support.js';
import type { ShopSettings } from './shop-page.test.support.js';

const shop = shopInChromium();

/** As analytics and error reporting do it: in the head before the shop's own script, and again whenever they like. */
const analytics = `
  window.seen = [];
  const look = () => window.seen.push(location.href, document.referrer, document.cookie);
  const report = (error) => window.seen.push(String(error), String(error?.stack), JSON.stringify(error), String(error?.cause));
  look();
  addEventListener('error', ({ error }) => report(error));
  addEventListener('unhandledrejection', ({ reason }) => report(reason));
  addEventListener('DOMContentLoaded', () => { look(); document.body.append(Object.assign(new Image(), { src: '/pixel.png' })); });
  addEventListener('load', look);
`;
const head = `<script>${signInStarter}</script><script>${analytics}</script>`;

/** What everybody but Amazon's script can learn. The cookie is written down apart. */
const watch = (page: Page) => {
  const learnt: string[] = [];
  const { origin } = shop();
  page.on('console', (message) => learnt.push(message.text()));
  page.on('pageerror', (error) => learnt.push(String(error), String(error.stack)));
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) learnt.push(request.headers().referer ?? '');
    // The address that Amazon sends the buyer to has the token in its fragment, which no server sees.
    learnt.push(request.url().split('#')[0] ?? '');
  });
  return learnt;
};
const seenBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...Reflect.get(window, 'seen'),
    ...Object.entries({ ...localStorage }).flat(),
    ...Object.entries({ ...sessionStorage }).flat(),
    location.href,
    document.referrer,
    JSON.stringify(history.state),
    document.documentElement.outerHTML,
  ]);
const tokenOf = (page: Page): Promise<string> =>
  page.evaluate(() => Reflect.get(window, 'tokenForTheTest')());
const withoutCookie = (text: string): string => text.replaceAll(/amazon_Login_accessToken=[^;]*/g, '');

const signInWith = async (settings: Omit<ShopSettings, 'simulator'>) => {
  const learnt = watch(shop().page);
  const page = await shop().open({ settings: { ...settings, reportErrors: true }, head }, '/pay');
  await waitForState(page, 'script', 'ready');
  const button = page.getByRole('button', { name: 'Pay with Amazon' });
  if (settings.redirect) {
    await button.click();
    await page.waitForURL(`${shop().simulator.origin}/**`);
    await allow(page);
  } else {
    await allow(await popupFrom(page, () => button.click()));
  }
  await waitForState(page, 'session', 'signed-in');
  await waitForLine(page, 'card chosen');
  const token = await tokenOf(page);
  expect(token).toMatch(/^Atza\|.{300}/);
  return { page, learnt, token };
};

describe('the access token', () => {
  test.each([
    ['popup', {}],
    ['redirect', { redirect: 'always' }],
  ] as const)(
    'of a sign-in by %s is in no address, referrer, storage, document or log',
    async (_, settings) => {
      const { page, learnt, token } = await signInWith(settings);
      const everything = [...learnt, ...(await seenBy(page)).map(withoutCookie)];
      expect(everything.length).toBeGreaterThan(20);
      for (const written of [token, encodeURIComponent(token)]) {
        expect(everything.filter((text) => text.includes(written))).toEqual([]);
      }
    },
  );

  test('is in no report of an error, and a forged one neither', async () => {
    const { page, learnt, token } = await signInWith({ redirect: 'always' });
    const forged = `Atza|${'f'.repeat(360)}`;
    await page.goto('about:blank');
    await page.goto(
      `${shop().origin}/pay#access_token=${encodeURIComponent(forged)}&expires_in=3600&state=forged`,
    );
    await waitForState(page, 'session', 'signed-out sign-in-forged');
    const everything = [...learnt, ...(await seenBy(page)).map(withoutCookie)];
    expect(everything.join('\n')).toContain('no state that this browser waits for');
    for (const secret of [token, encodeURIComponent(token), forged, encodeURIComponent(forged)]) {
      expect(everything.filter((text) => text.includes(secret))).toEqual([]);
    }
  });
});
