import { describe, expect, test } from 'vitest';
import { signInStarter } from '../sign-in/redirect/starter.js';
import { allow, journal, shopInChromium, waitForLine, waitForState } from './shop.test.support.js';

const shop = shopInChromium();
const settings = { redirect: 'always' } as const;

const atAmazon = async (head = '') => {
  const page = await shop().open({ settings, head }, '/pay?email=a@b.example');
  await waitForState(page, 'script', 'ready');
  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  await page.waitForURL(`${shop().simulator.origin}/**`);
  return page;
};
const tokenCookie = async () =>
  (await shop().context.cookies(shop().origin)).find(({ name }) => name === 'amazon_Login_accessToken');
const back = () => `${shop().origin}/back?kept=1`;

describe('signing in by redirect', () => {
  test('comes back signed in, with the token in memory and in Amazon’s cookie only', async () => {
    const page = await atAmazon();
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    expect(page.url()).toBe(back());
    const cookie = await tokenCookie();
    expect(cookie?.value).toMatch(/^Atza/);
    expect(cookie).toMatchObject({ path: '/', sameSite: 'Lax', domain: 'localhost' });
    expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(3600);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({ mine: 'kept' });
    await waitForLine(page, 'profile Robin Sample');
    await waitForLine(page, 'card chosen');
    expect((await journal(page)).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('tells the page before it is left, and where the buyer was when it is back', async () => {
    const page = await atAmazon();
    await allow(page);
    await waitForLine(page, 'returned from /pay as signed-in');
    expect(await page.evaluate(() => sessionStorage.getItem('mine'))).toBe('kept');
    expect((await journal(page)).filter((line) => line.startsWith('returned')).length).toBe(1);
  });

  test('a phone that comes back in a new tab is signed in there, and the widgets work', async () => {
    const left = await atAmazon();
    const page = await shop().context.newPage();
    await page.goto(left.url());
    await left.close();
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    expect(page.url()).toBe(back());
    expect((await tokenCookie())?.value).toMatch(/^Atza/);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
    await waitForLine(page, 'returned from /pay as signed-in');
    await waitForLine(page, 'card chosen');
  });

  test('a new tab may also come back with a denial', async () => {
    const left = await atAmazon();
    const page = await shop().context.newPage();
    await page.goto(left.url());
    await page.getByRole('button', { name: 'Do not allow' }).click();
    await waitForState(page, 'session', 'signed-out sign-in-denied');
    expect(page.url()).toBe(back());
    await waitForLine(page, 'returned from /pay as signed-out');
  });

  test('while the buyer is at Amazon, other tabs know a hash, a path and a time', async () => {
    await atAmazon();
    const other = await shop().context.newPage();
    await other.goto(`${shop().origin}/shop.js`);
    const shared = await other.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(shared).toMatch(
      /^\{"landerpay\.sign-in\.[\w+/]{43}=":"\{\\"path\\":\\"\/pay\\",\\"at\\":\d+\}"\}$/,
    );
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
    expect(page.url()).toBe(back());
    expect(await tokenCookie()).toBe(undefined);
  });
});

describe('an answer that nobody has asked for', () => {
  test.each(['guessed', '0123456789abcdef0123456789abcdef'])(
    'with the state %s is dropped',
    async (state) => {
      const token = `Atza%7C${'x'.repeat(360)}`;
      const page = await shop().open(
        { settings },
        `/pay#access_token=${token}&token_type=bearer&expires_in=3600&scope=profile&state=${state}`,
      );
      await waitForState(page, 'session', 'signed-out sign-in-forged');
      expect(page.url()).toBe(`${shop().origin}/pay`);
      expect(await tokenCookie()).toBe(undefined);
    },
  );

  test('because it comes a second time is dropped', async () => {
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

  test('because it comes after more than ten minutes is dropped', async () => {
    const page = await atAmazon();
    await page.clock.setSystemTime(Date.now() + 600_001);
    await allow(page);
    await waitForState(page, 'session', 'signed-out sign-in-forged');
    expect(page.url()).toBe(back());
    expect(await tokenCookie()).toBe(undefined);
  });
});

describe('with the inline starter', () => {
  test('a script that runs before the entry sees no token', async () => {
    const head = `<script>${signInStarter}</script><script>window.seen = location.href</script>`;
    const page = await atAmazon(head);
    await allow(page);
    await waitForState(page, 'session', 'signed-in');
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toBe(back());
  });
});
