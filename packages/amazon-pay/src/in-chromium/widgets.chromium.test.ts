import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allow, journal, popupFrom, shopInChromium, waitForLine, waitForState } from './shop.test.support.js';

const shop = shopInChromium();

const signedInPage = async (settings = {}, more = {}): Promise<Page> => {
  const page = await shop().open({ settings, ...more });
  await waitForState(page, 'script', 'ready');
  const button = page.getByRole('button', { name: 'Pay with Amazon' });
  await allow(await popupFrom(page, () => button.click()));
  await waitForState(page, 'session', 'signed-in');
  return page;
};
const referencesIn = async (page: Page): Promise<readonly string[]> =>
  (await journal(page)).filter((line) => line.startsWith('reference ')).map((line) => line.slice(10));
const describeReference = async (reference: string | undefined): Promise<unknown> => {
  const answer = await fetch(`${shop().simulator.origin}/__server/describe`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ reference }),
  });
  return answer.json();
};

const charge = async (page: Page, token: string): Promise<unknown> => {
  const [reference] = await referencesIn(page);
  const answer = await fetch(`${shop().simulator.origin}/__server/charge`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ reference, accessToken: token, amount: '9.00', currency: 'USD', for: 'order-1' }),
  });
  return answer.json();
};

describe('address book and wallet', () => {
  test('share one reference, which holds address and card', async () => {
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    const references = await referencesIn(page);
    expect(references.length).toBe(1);
    expect(references[0]).toMatch(/^S01-\d{7}-\d{7}$/);
    expect(await describeReference(references[0])).toMatchObject({
      result: 'known',
      shippingAddress: { city: 'Seattle' },
      card: { lastFour: '1111' },
    });
    expect((await journal(page)).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('tell of the buyer’s choice', async () => {
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    const [reference] = await referencesIn(page);
    const addresses = page.frameLocator('#address-book iframe');
    const before = (await journal(page)).length;
    await addresses.locator('.address-list li a').nth(1).click();
    await page.waitForFunction(
      (count) =>
        (document.getElementById('journal')?.textContent ?? '').trim().split('\n').length >= count + 2,
      before,
    );
    expect((await journal(page)).slice(before)).toEqual(['address chosen', 'card chosen']);
    expect(await describeReference(reference)).toMatchObject({ shippingAddress: { city: 'Portland' } });
  });

  test('have names for a screen reader, also after Amazon reloads them', async () => {
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    await page.frameLocator('#address-book iframe').locator('.address-list li a').nth(1).click();
    await page.waitForFunction(
      () => document.getElementById('journal')?.textContent?.match(/card chosen/g)?.length === 2,
    );
    expect(await page.locator('#address-book iframe').getAttribute('title')).toBe('Amazon address book');
    expect(await page.locator('#wallet iframe').getAttribute('title')).toBe('Amazon wallet');
  });

  test('keep the reference in read mode', async () => {
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    await page.getByRole('button', { name: 'Read' }).click();
    await page.frameLocator('#address-book iframe').getByText('Seattle').waitFor();
    expect(await page.frameLocator('#address-book iframe').locator('.address-list li a').count()).toBe(0);
    expect((await referencesIn(page)).length).toBe(1);
    expect(await page.locator('#address-book iframe').count()).toBe(1);
  });

  test('for digital goods the wallet alone makes the reference', async () => {
    const page = await signedInPage({ digital: true });
    await waitForLine(page, 'card chosen');
    const references = await referencesIn(page);
    expect(references.length).toBe(1);
    expect(await describeReference(references[0])).toMatchObject({
      card: { lastFour: '1111' },
      shippingAddress: null,
    });
    expect(await page.locator('#address-book').innerHTML()).toBe('');
  });

  test('after a declined card the wallet, drawn anew, waits for another on the same reference', async () => {
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    const cards = page.frameLocator('#wallet iframe');
    const token = await page.evaluate(() => Reflect.get(window, 'tokenForTheTest')());
    shop().simulator.declineNext('InvalidPaymentMethod');
    expect(await charge(page, token)).toMatchObject({ result: 'declined', reason: 'InvalidPaymentMethod' });
    const before = (await journal(page)).length;
    await page.getByRole('button', { name: 'Redraw' }).click();
    await cards.locator('.payment-list li.declined').waitFor();
    expect((await journal(page)).slice(before)).not.toContain('card chosen');
    await cards.locator('.payment-list li a').first().click();
    await page.waitForFunction(
      () => document.getElementById('journal')?.textContent?.match(/card chosen/g)?.length === 2,
    );
    expect(await charge(page, token)).toMatchObject({ result: 'approved' });
    expect((await referencesIn(page)).length).toBe(1);
    expect(await page.locator('#wallet iframe').count()).toBe(1);
  });

  test('without a height a developer is warned, with one not', async () => {
    const warnings: string[] = [];
    shop().page.on('console', (message) => {
      if (message.text().startsWith('Landerpay')) warnings.push(message.text());
    });
    await waitForLine(await signedInPage(), 'card chosen');
    expect(warnings).toEqual([]);
    const page = await signedInPage({}, { addressBookStyle: 'min-height:300px' });
    await waitForLine(page, 'reference');
    expect(warnings.length).toBe(1);
    expect(warnings[0]).toContain('has no height');
  });

  test('a session that is over is an error that says so', async () => {
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    shop().simulator.expireSessions();
    await page.frameLocator('#address-book iframe').locator('.address-list li a').nth(1).click();
    await waitForLine(page, 'error session-expired');
  });

  test('tracking prevention is not told as an error', async () => {
    shop().simulator.raiseNext('AddressBook', 'ITP');
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    expect((await journal(page)).filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('disposed while loading, the address book leaves nothing and says nothing', async () => {
    const failures: Error[] = [];
    shop().page.on('pageerror', (error) => failures.push(error));
    const page = await signedInPage({ disposeAtOnce: true });
    await waitForLine(page, 'profile Robin Sample');
    expect(await page.locator('#address-book').innerHTML()).toBe('');
    expect((await journal(page)).filter((line) => line !== 'click' && !line.startsWith('profile'))).toEqual(
      [],
    );
    expect(failures).toEqual([]);
  });

  test('disposed, it ignores what Amazon still broadcasts', async () => {
    const page = await signedInPage();
    await waitForLine(page, 'card chosen');
    await page.getByRole('button', { name: 'Dispose' }).click();
    expect(await page.locator('#address-book').innerHTML()).toBe('');
    expect(await page.locator('#button').innerHTML()).toBe('');
    const before = await journal(page);
    await page.frameLocator('#wallet iframe').locator('.payment-list li a').nth(1).click();
    await page.waitForFunction(
      () => document.getElementById('journal')?.textContent?.match(/card chosen/g)?.length === 2,
    );
    expect((await journal(page)).slice(before.length)).toEqual(['card chosen']);
  });
});
