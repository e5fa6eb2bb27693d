import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { confirmationPage, openConfirmationShop } from './confirmation-shop.test.support.js';
import { journal, shopInChromium, waitForLine } from './shop.test.support.js';

const yes = 'Yes, confirm';
const no = 'Fail the check';
const back = 'Go back to the shop';

/** Stops the navigation to Amazon, once it is asked for, and gives what lets the next one go. */
type Stay = (page: Page) => Promise<() => Promise<void>>;

const answering =
  (answer: (route: Route) => Promise<void>): Stay =>
  async (page) => {
    const address = '**/confirmation?*';
    await new Promise<void>((resolve, reject) => {
      page.route(address, (route) => answer(route).then(resolve, reject)).catch(reject);
    });
    return () => page.unroute(address);
  };

const waysToStay: readonly (readonly [string, Stay])[] = [
  ['the buyer stops the browser', answering((route) => route.abort('aborted'))],
  ['an answer comes that there is no page for', answering((route) => route.fulfill({ status: 204 }))],
  [
    'the buyer would rather stay',
    async (page) => {
      const asked = page.waitForEvent('dialog');
      await page.evaluate(() => {
        window.onbeforeunload = () => true;
      });
      await (await asked).dismiss();
      return () =>
        page.evaluate(() => {
          window.onbeforeunload = null;
        });
    },
  ],
];

describe.each([
  ['failure-url', '/not-paid?order=7'],
  ['success-url', '/paid?order=7'],
] as const)(
  'a purchase that the bank asks about, where giving up leads to the %s',
  (abandonedReturnsTo, returned) => {
    const shop = shopInChromium({ entry: confirmationPage, simulator: { abandonedReturnsTo } });

    test('is asked about once however often it is clicked, and comes back to be authorised', async () => {
      const { page, reference, asked, buy, answerTheBank, authorize } = await openConfirmationShop(shop());
      expect(authorize()).toMatchObject({ result: 'refused', code: 'OrderReferenceNotOpen' });
      expect(await buy(3)).toBe(true);
      await answerTheBank(yes);
      expect(asked).toEqual([reference]);
      expect(page.url()).toBe(`${shop().origin}/paid?order=7`);
      expect(await journal(page)).toEqual(['authentication success ask-server']);
      expect(authorize()).toMatchObject({ result: 'done', authorization: { captured: '19.90' } });
      await page.reload();
      await waitForLine(page, 'authentication none');
    });

    test('can be tried again with the same reference when the buyer gives up', async () => {
      const { page, reference, asked, buy, answerTheBank, authorize } = await openConfirmationShop(shop());
      await buy();
      await answerTheBank(back);
      expect(page.url()).toBe(`${shop().origin}${returned}`);
      expect(await journal(page)).toEqual(['authentication abandoned same-reference']);
      expect(authorize()).toMatchObject({ result: 'refused', code: 'OrderReferenceNotOpen' });
      await buy();
      await answerTheBank(yes);
      expect(await journal(page)).toEqual(['authentication success ask-server']);
      expect(asked).toEqual([reference, reference]);
      expect(authorize()).toMatchObject({ result: 'done' });
    });

    test('is over with this reference when the bank says no', async () => {
      const { page, buy, answerTheBank, isCovered, authorize } = await openConfirmationShop(shop());
      await buy();
      await answerTheBank(no);
      expect(page.url()).toBe(`${shop().origin}/not-paid?order=7`);
      expect(await journal(page)).toEqual(['authentication failure new-reference']);
      await buy();
      await waitForLine(page, 'result not-confirmed');
      expect(await isCovered()).toBe(false);
      expect(authorize()).toMatchObject({ result: 'refused' });
    });
  },
);

describe('a purchase that is not confirmed', () => {
  const shop = shopInChromium({ entry: confirmationPage });

  test('leaves page, widgets and reference as they were', async () => {
    const { page, reference, asked, buy, isCovered, serverDoes } = await openConfirmationShop(shop());
    serverDoes((route) => route.fulfill({ status: 409 }));
    expect(await buy()).toBe(true);
    await waitForLine(page, 'result not-confirmed');
    expect(await isCovered()).toBe(false);
    await page.frameLocator('#wallet iframe').locator('.payment-list li a').nth(1).click();
    await page.waitForFunction(
      () => document.getElementById('journal')?.textContent?.match(/card chosen/g)?.length === 2,
    );
    serverDoes((route) => route.abort());
    await buy();
    await waitForLine(page, 'result unknown confirmation-unanswered');
    expect(await isCovered()).toBe(false);
    expect(asked).toEqual([reference, reference]);
    expect(shop().simulator.references()).toEqual([{ id: reference, state: 'Draft' }]);
  });

  test('because the server says nothing stops at the limit, and its request with it', async () => {
    const { page, buy, isCovered, serverDoes } = await openConfirmationShop(shop());
    serverDoes(() => new Promise(() => {}));
    expect(await buy()).toBe(true);
    await waitForLine(page, 'request stopped');
    await waitForLine(page, 'result unknown confirmation-unanswered');
    expect(await isCovered()).toBe(false);
  });

  test.each(waysToStay)('is given back when %s, and can be confirmed again', async (_, stay) => {
    const { page, reference, asked, buy, isCovered, answerTheBank } = await openConfirmationShop(shop());
    await page.clock.install();
    const stays = stay(page);
    await buy();
    const letGo = await stays;
    expect(await isCovered()).toBe(true);
    await page.clock.fastForward(15_000);
    await waitForLine(page, 'result stayed confirmation-interrupted');
    expect(await isCovered()).toBe(false);
    await letGo();
    await buy();
    await answerTheBank(yes);
    expect(asked).toEqual([reference, reference]);
    expect(page.url()).toBe(`${shop().origin}/paid?order=7`);
  });

  test('an address that only claims success is no payment', async () => {
    const { page, authorize } = await openConfirmationShop(shop());
    await page.goto(`${shop().origin}/paid?AuthenticationStatus=Success`);
    await waitForLine(page, 'authentication success ask-server');
    expect(page.url()).toBe(`${shop().origin}/paid`);
    expect(authorize()).toMatchObject({ result: 'refused', code: 'OrderReferenceNotOpen' });
  });
});
