import { describe, expect, test } from 'vitest';
import { shopInChromium } from './shop.test.support.js';
import { openWidgetsShop, widgetsPage } from './widgets-shop.test.support.js';

const shop = shopInChromium({ entry: widgetsPage });

describe('a button that makes the reference itself', () => {
  test.each([
    ['one-time', /^S01-\d{7}-\d{7}$/],
    ['recurring', /^C01-\d{7}-\d{7}$/],
  ] as const)('%s: hands it over after the sign-in, for the widgets to show', async (kind, form) => {
    const page = await openWidgetsShop(shop(), { buttonMakes: kind });
    await page.signIn();
    const reference = await page.hear('button reference');
    expect(reference).toMatch(form);
    await page.show('address-book', { kind, reference });
    await page.hear('address-book selected');
    await page.show('wallet', { kind, reference });
    await page.hear('wallet selected');
    expect(
      shop()
        .simulator.references()
        .map(({ id }) => id),
    ).toEqual([reference]);
    expect((await page.told()).filter((line) => line.includes('error'))).toEqual([]);
  });

  test('the plain button makes none', async () => {
    const page = await openWidgetsShop(shop());
    await page.signIn();
    await page.show('address-book');
    await page.hear('address-book selected');
    expect(shop().simulator.references().length).toBe(1);
    expect((await page.told()).some((line) => line.startsWith('button'))).toBe(false);
  });
});
