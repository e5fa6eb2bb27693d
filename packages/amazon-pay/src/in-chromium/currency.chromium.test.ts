import { describe, expect, test } from 'vitest';
import { shopInChromium } from './shop.test.support.js';
import { openWidgetsShop, widgetsPage } from './widgets-shop.test.support.js';

const shop = shopInChromium({ entry: widgetsPage });

describe('the presentment currency', () => {
  test('another one keeps reference, card and widget, and the choice is told anew', async () => {
    const page = await openWidgetsShop(shop(), { region: 'uk' });
    await page.signIn();
    await page.show('wallet', { reference: 'new', presentmentCurrency: 'GBP' });
    const reference = await page.hear('wallet reference');
    await page.hear('wallet selected');
    await page.choose('wallet', 1);
    await page.hear('wallet selected', 2);
    const widget = await page.page.locator('#wallet .widget-container').getAttribute('id');
    const chosen = shop().simulator.describe({ reference });
    await page.forget();
    await page.update('wallet', { reference: 'new', presentmentCurrency: 'EUR' });
    await page.hear('wallet selected');
    expect(await page.told()).toEqual(['wallet selected']);
    expect(await page.page.locator('#wallet .widget-container').getAttribute('id')).toBe(widget);
    expect(await page.page.locator('#wallet iframe').count()).toBe(1);
    expect(await page.page.locator('#wallet iframe').getAttribute('title')).toBe('Amazon wallet');
    expect(shop().simulator.describe({ reference })).toEqual(chosen);
    expect(shop().simulator.references().length).toBe(1);
  });

  test('none after one is another drawing of the same reference', async () => {
    const page = await openWidgetsShop(shop(), { region: 'uk' });
    await page.signIn();
    await page.show('wallet', { reference: 'new', presentmentCurrency: 'GBP' });
    await page.hear('wallet selected');
    const widget = await page.page.locator('#wallet .widget-container').getAttribute('id');
    await page.update('wallet', { reference: 'new' });
    await page.hear('wallet selected', 2);
    expect(await page.page.locator('#wallet .widget-container').getAttribute('id')).not.toBe(widget);
    expect(shop().simulator.references().length).toBe(1);
  });
});
