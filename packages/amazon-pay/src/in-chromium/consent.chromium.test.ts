import { describe, expect, test } from 'vitest';
import { shopInChromium } from './shop.test.support.js';
import { openWidgetsShop, type WidgetsShop, widgetsPage } from './widgets-shop.test.support.js';

const shop = shopInChromium({ entry: widgetsPage });

/** A consent that is ready, on an agreement with address and card. */
const ready = async (): Promise<{ readonly page: WidgetsShop; readonly reference: string }> => {
  const page = await openWidgetsShop(shop());
  await page.signIn();
  await page.show('address-book', { kind: 'recurring', reference: 'new' });
  const reference = await page.hear('address-book reference');
  await page.hear('address-book selected');
  await page.show('wallet', { kind: 'recurring', reference });
  await page.hear('wallet selected');
  await page.show('consent', { reference });
  await page.hear('consent ready');
  await page.forget();
  return { page, reference };
};

/** A Consent of the page's own, made with Amazon's script alone. */
const showOther = async ({ page }: WidgetsShop, reference: string): Promise<void> => {
  await page.evaluate(`(() => {
    const other = document.body.appendChild(document.createElement('div'));
    other.id = 'other';
    new OffAmazonPayments.Widgets.Consent({ sellerId: 'A1SELLER', amazonBillingAgreementId: '${reference}',
      design: { size: { width: '400px', height: '140px' } } }).bind('other');
  })()`);
  await page.frameLocator('#other iframe').locator('.consent-link').waitFor();
};
const tickOther = ({ page }: WidgetsShop) =>
  page.frameLocator('#other iframe').locator('.consent-link').click();

describe('the Consent widget', () => {
  test('tells ticking and unticking, and has a name for a screen reader', async () => {
    const { page } = await ready();
    await page.choose('consent', 0);
    await page.hear('consent consent true');
    await page.choose('consent', 0);
    await page.hear('consent consent false');
    expect(await page.told()).toEqual(['consent consent true', 'consent consent false']);
    expect(await page.page.locator('#consent iframe').getAttribute('title')).toBe(
      'Consent to recurring payments',
    );
  });

  test('one that has left the page hears nothing of what Amazon still tells it', async () => {
    const { page, reference } = await ready();
    await page.dispose('consent');
    expect(await page.page.locator('#consent').innerHTML()).toBe('');
    await page.show('consent', { reference });
    await page.hear('consent ready');
    await page.forget();
    await page.choose('consent', 0);
    await page.hear('consent consent true');
    await page.choose('consent', 0);
    await page.hear('consent consent false');
    // Amazon has called both twice.
    expect(await page.told()).toEqual(['consent consent true', 'consent consent false']);
  });

  test('drawn anew it asks Amazon what holds, and believes no memory', async () => {
    const { page, reference } = await ready();
    await page.choose('consent', 0);
    await page.hear('consent consent true');
    await page.redraw('consent');
    await page.hear('consent ready');
    expect(await page.told()).toEqual(['consent consent true', 'consent consent true', 'consent ready']);
    await page.dispose('consent');
    await showOther(page, reference);
    await page.forget();
    await tickOther(page);
    await page.page.frameLocator('#other iframe').locator('[aria-checked=false]').waitFor();
    expect(await page.told()).toEqual([]);
    await page.show('consent', { reference });
    await page.hear('consent ready');
    expect(await page.told()).toEqual(['consent consent false', 'consent ready']);
  });

  test('a tick in another Consent of the page is told: Amazon does not say whose it is', async () => {
    const { page, reference } = await ready();
    await showOther(page, reference);
    await tickOther(page);
    await page.hear('consent consent true');
  });

  test('another card leaves it on the page, and it still tells what holds', async () => {
    const { page } = await ready();
    await page.choose('consent', 0);
    await page.hear('consent consent true');
    await page.choose('wallet', 1);
    await page.hear('wallet selected');
    await page.choose('address-book', 1);
    await page.hear('wallet selected', 2);
    await page.forget();
    await page.redraw('consent');
    await page.hear('consent ready');
    expect(await page.told()).toEqual(['consent consent true', 'consent ready']);
  });

  test('without an agreement it is refused', async () => {
    const page = await openWidgetsShop(shop());
    await page.signIn();
    await page.show('consent', {});
    expect(JSON.parse(await page.hear('consent error'))).toMatchObject({
      code: 'widget-refused',
      amazonCode: 'MissingParameter',
      reaction: 'give-up',
    });
  });

  test('its session over, it says so', async () => {
    const { page } = await ready();
    shop().simulator.expireSessions();
    await page.choose('consent', 0);
    expect(JSON.parse(await page.hear('consent error'))).toMatchObject({ reaction: 'sign-in-again' });
    expect(await page.told()).not.toContain('consent consent true');
  });
});
