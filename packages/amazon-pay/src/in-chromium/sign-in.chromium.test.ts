import { describe, expect, test } from 'vitest';
import { allow, journal, popupFrom, shopInChromium, waitForLine, waitForState } from './shop.test.support.js';

const shop = shopInChromium();

const readyPage = async () => {
  const page = await shop().open();
  await waitForState(page, 'script', 'ready');
  return { page, button: page.getByRole('button', { name: 'Pay with Amazon' }) };
};

describe('signing in by popup', () => {
  test('gives a token, the profile, and leaves nothing in the address', async () => {
    const { page, button } = await readyPage();
    await allow(await popupFrom(page, () => button.click()));
    await waitForState(page, 'session', 'signed-in');
    await waitForLine(page, 'profile Robin Sample');
    expect(page.url()).toBe(`${shop().origin}/`);
    expect(await page.context().cookies(shop().origin)).toEqual([]);
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
      [],
    );
  });

  test.each(['Enter', 'Space'])('opens by the key %s too', async (key) => {
    const { page, button } = await readyPage();
    await button.focus();
    await allow(await popupFrom(page, () => page.keyboard.press(key)));
    await waitForState(page, 'session', 'signed-in');
    expect((await journal(page)).filter((line) => line === 'click')).toEqual(['click']);
  });

  test('the button is reached by the Tab key', async () => {
    const { page, button } = await readyPage();
    await page.keyboard.press('Tab');
    expect(await button.evaluate((image) => image === document.activeElement)).toBe(true);
  });

  test('a denial is told, and the next try may succeed', async () => {
    const { page, button } = await readyPage();
    const popup = await popupFrom(page, () => button.click());
    await popup.getByRole('button', { name: 'Do not allow' }).click();
    await waitForState(page, 'session', 'signed-out sign-in-denied');
    await allow(await popupFrom(page, () => button.click()));
    await waitForState(page, 'session', 'signed-in');
  });

  test('of a closed window nothing is heard, and the button works again', async () => {
    const { page, button } = await readyPage();
    const popup = await popupFrom(page, () => button.click());
    await popup.close();
    await waitForState(page, 'session', 'signing-in');
    await allow(await popupFrom(page, () => button.click()));
    await waitForState(page, 'session', 'signed-in');
  });

  test('a blocked window is told, and a click opens it after all', async () => {
    const page = await shop().open({ settings: { signInAtOnce: true } });
    await waitForState(page, 'session', 'signed-out popup-blocked');
    const button = page.getByRole('button', { name: 'Pay with Amazon' });
    await allow(await popupFrom(page, () => button.click()));
    await waitForState(page, 'session', 'signed-in');
  });

  test('after signing out Amazon’s script asks again', async () => {
    const { page, button } = await readyPage();
    await allow(await popupFrom(page, () => button.click()));
    await waitForState(page, 'session', 'signed-in');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await waitForState(page, 'session', 'signed-out');
    await allow(await popupFrom(page, () => button.click()));
    await waitForState(page, 'session', 'signed-in');
  });
});
