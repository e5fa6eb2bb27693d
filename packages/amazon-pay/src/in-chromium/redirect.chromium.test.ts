import { describe, expect, test } from 'vitest';
import { signInStarter } from '../sign-in/redirect/starter.js';
import { allow, journal, shopInChromium, waitForLine, waitForState } from './shop.test.support.js';

const shop = shopInChromium();
const settings = { redirect: true } as const;

const atAmazon = async (head = '') => {
  const page = await shop().open({ settings, head }, '/pay');
  await waitForState(page, 'script', 'ready');
  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  await page.waitForURL(`${shop().simulator.origin}/**`);
  return page;
};
const tokenCookie = async () =>
  (await shop().context.cookies(shop().origin)).find(({ name }) => name === 'amazon_Login_accessToken');

describe('signing in by redirect', () => {
  test('comes back signed in, with the token in memory and in Amazon’s cookie only', async () => {
    const page = await atAmazon();
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    expect(page.url()).toBe(`${shop().origin}/pay?kept=1`);
    const cookie = await tokenCookie();
    expect(cookie?.value).toMatch(/^Atza/);
    expect(cookie).toMatchObject({ path: '/', sameSite: 'Lax' });
    expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(3600);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');
    await waitForLine(page, 'profile Robin Sample');
    await waitForLine(page, 'card chosen');
    expect((await journal(page)).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('signing out forgets Amazon’s cookie', async () => {
    const page = await atAmazon();
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await waitForState(page, 'session', 'signed-out');
    expect(await tokenCookie()).toBe(undefined);
  });

  test('a denial comes back as one, out of the address', async () => {
    const page = await atAmazon();
    await page.getByRole('button', { name: 'Do not allow' }).click();
    await waitForState(page, 'session', 'signed-out sign-in-denied');
    expect(page.url()).toBe(`${shop().origin}/pay?kept=1`);
    expect(await tokenCookie()).toBe(undefined);
  });

  test('a token that somebody else sends is dropped', async () => {
    const token = `Atza%7C${'x'.repeat(360)}`;
    const page = await shop().open(
      { settings },
      `/pay#access_token=${token}&token_type=bearer&expires_in=3600&scope=profile&state=guessed`,
    );
    await waitForState(page, 'session', 'signed-out sign-in-forged');
    expect(page.url()).toBe(`${shop().origin}/pay`);
    expect(await tokenCookie()).toBe(undefined);
  });

  test('an answer that comes a second time is dropped', async () => {
    const page = await atAmazon();
    const answers: string[] = [];
    page.on('framenavigated', (frame) => {
      if (frame.url().includes('access_token')) answers.push(frame.url());
    });
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    const [answer] = answers;
    if (answer === undefined) throw new Error('no answer was seen');
    await page.goto('about:blank');
    await page.goto(answer);
    await waitForState(page, 'session', 'signed-out sign-in-forged');
  });

  test('with the inline starter, a script that runs before the entry sees no token', async () => {
    const head = `<script>${signInStarter}</script><script>window.seen = location.href</script>`;
    const page = await atAmazon(head);
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toBe(`${shop().origin}/pay?kept=1`);
  });
});
