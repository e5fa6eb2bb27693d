import { beforeEach, describe, expect, test } from 'vitest';
import { shopInChromium } from './shop.test.support.js';
import { openWidgetsShop, type WidgetsShop, widgetsPage } from './widgets-shop.test.support.js';

const shop = shopInChromium({ entry: widgetsPage });

let warnings: string[];
beforeEach(() => {
  warnings = [];
  shop().page.on('console', (message) => {
    if (message.text().startsWith('Landerpay')) warnings.push(message.text());
  });
});

const signedIn = async (): Promise<WidgetsShop> => {
  const page = await openWidgetsShop(shop());
  await page.signIn();
  return page;
};
const style = ({ page }: WidgetsShop, place: string, css: string) =>
  page.locator(`#${place}`).evaluate((element, text) => element.setAttribute('style', text), css);
const sizeOf = async ({ page }: WidgetsShop, place: string) => {
  const box = await page.locator(`#${place} .widget-container`).boundingBox();
  return [box?.width, box?.height];
};
const size = (width: number | string, height: number | string) => ({ design: { size: { width, height } } });

describe('the size of a widget', () => {
  test('numbers are pixels', async () => {
    const page = await signedIn();
    await page.show('wallet', { reference: 'new', ...size(380, '250px') });
    await page.hear('wallet selected');
    expect(await sizeOf(page, 'wallet')).toEqual([380, 250]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['address-book', {}, [280, 228], [600, 400]],
    ['address-book', { mode: 'read' }, [290, 150], [600, 400]],
    ['wallet', {}, [280, 228], [600, 400]],
    ['consent', { reference: 'C01-0000000-0000000' }, [260, 135], [600, 150]],
  ] as const)(
    '%s %j: Amazon makes it fit its limits, and the developer is told once',
    async (place, more, least, most) => {
      const page = await signedIn();
      await style(page, place, 'width:700px');
      for (const [given, drawn] of [
        [[100, 100], least],
        [[900, 900], most],
      ] as const) {
        const told = warnings.length;
        await page.show(place, { reference: 'new', ...more, ...size(given[0], given[1]) });
        await page.page.locator(`#${place} .widget-container`).waitFor();
        expect(await sizeOf(page, place)).toEqual(drawn);
        await page.redraw(place);
        await page.dispose(place);
        const news = warnings.slice(told);
        expect(news.length).toBe(2);
        expect(news[0]).toContain(`so ${given[0]}px becomes ${drawn[0]}px`);
        expect(news[1]).toContain(`so ${given[1]}px becomes ${drawn[1]}px`);
      }
    },
  );

  test.each([
    ['width:270px;height:300px', {}, /a width of 270px, and the widget needs 280px/],
    ['width:400px;height:200px', {}, /a height of 200px, and the widget needs 228px/],
    ['width:400px;min-height:300px', {}, /has no height/],
    ['width:270px', { design: { designMode: 'smartphoneCollapsible' } }, /a width of 270px/],
    ['width:300px', size(400, 260), /a width of 300px, and the widget needs 400px/],
  ])('in an element of %s with %j a developer is warned', async (css, more, warning) => {
    const page = await signedIn();
    await style(page, 'wallet', css);
    await page.show('wallet', { reference: 'new', ...more });
    await page.hear('wallet reference');
    expect(warnings.length).toBe(1);
    expect(warnings[0]).toMatch(warning);
  });

  test('smartphoneCollapsible starts low and grows, in an element without a height', async () => {
    const page = await signedIn();
    await style(page, 'wallet', 'width:320px');
    await page.show('wallet', { reference: 'new', design: { designMode: 'smartphoneCollapsible' } });
    await page.hear('wallet selected');
    expect(await sizeOf(page, 'wallet')).toEqual([320, 135]);
    await page.page.frameLocator('#wallet iframe').locator('.change').click();
    await page.page.waitForFunction(() => {
      const widget = document.querySelector('#wallet .widget-container');
      return widget !== null && widget.clientHeight > 135;
    });
    const [, height] = await sizeOf(page, 'wallet');
    // What follows on the page makes room.
    expect((await page.page.locator('#wallet').boundingBox())?.height).toBe(height);
    expect(warnings).toEqual([]);
  });
});
