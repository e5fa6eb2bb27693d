import { describe, expect, test } from 'vitest';
import { journal, shopInChromium, waitForState } from './shop.test.support.js';

const shop = shopInChromium();
const path = '/OffAmazonPayments/us/sandbox/js/Widgets.js';
const tag = (where = path, how = 'async') =>
  `<script ${how} src="${shop().simulator.origin}${where}"></script>`;

describe('loading Amazon’s script', () => {
  test('happens once for button and widgets', async () => {
    const page = await shop().open();
    await waitForState(page, 'script', 'ready');
    await page.getByRole('button', { name: 'Pay with Amazon' }).waitFor();
    expect(shop().scriptRequests).toEqual([path]);
  });

  test('survives two failures, and leaves no dead tag', async () => {
    shop().simulator.failScript(2);
    const page = await shop().open();
    await waitForState(page, 'script', 'ready');
    await page.getByRole('button', { name: 'Pay with Amazon' }).waitFor();
    expect(shop().scriptRequests).toEqual([path, path, path]);
    expect(await page.locator('script[src*="Widgets.js"]').count()).toBe(1);
  });

  test('fails after the third, and works when it is tried again', async () => {
    shop().simulator.failScript(3);
    const page = await shop().open();
    await waitForState(page, 'script', 'failed script-unavailable');
    expect(await page.locator('script[src*="Widgets.js"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Retry' }).click();
    await waitForState(page, 'script', 'ready');
    await page.getByRole('button', { name: 'Pay with Amazon' }).waitFor();
  });

  test.each([
    ['may still be loading', 'async'],
    ['has run before', ''],
  ])('takes a tag of the page that %s', async (_, how) => {
    const page = await shop().open({ head: tag(path, how) });
    await waitForState(page, 'script', 'ready');
    await page.getByRole('button', { name: 'Pay with Amazon' }).waitFor();
    expect(shop().scriptRequests).toEqual([path]);
  });

  test('calls the page’s own handlers, set before and after', async () => {
    const early = `<script>
      window.heard = [];
      function onAmazonLoginReady() { heard.push('login'); }
    </script>`;
    const late = `<script type="module" nonce="shop">
      addEventListener('DOMContentLoaded', () => {
        window.onAmazonPaymentsReady = () => heard.push('payments ' + amazon.Login.getClientId());
      });
    </script>`;
    const page = await shop().open({ head: early + late });
    await waitForState(page, 'script', 'ready');
    await page.waitForFunction(() => Reflect.get(window, 'heard').length === 2);
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
      'login',
      'payments amzn1.application-oa2-client.shop',
    ]);
  });

  test('a page that loads another environment is told', async () => {
    const page = await shop().open({ head: tag('/OffAmazonPayments/us/js/Widgets.js') });
    await waitForState(page, 'script', 'failed environment-conflict');
    expect(await page.locator('#button').innerHTML()).toBe('');
    expect(shop().scriptRequests).toEqual(['/OffAmazonPayments/us/js/Widgets.js']);
  });

  test('passes a content security policy with the nonce of the page', async () => {
    const page = await shop().open({
      contentSecurityPolicy: "script-src 'nonce-shop' 'strict-dynamic'; object-src 'none'",
    });
    await waitForState(page, 'script', 'ready');
    expect(await journal(page)).toEqual([]);
    expect(await page.locator('script[src*="Widgets.js"]').getAttribute('nonce')).not.toBe('shop');
  });
});
