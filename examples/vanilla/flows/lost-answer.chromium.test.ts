import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { startShop } from '../start-shop.js';
import { consentIn, signInByPopup, signInByRedirect } from './buyer.js';
import { shopTest } from './shop-test.js';

const test = shopTest({ openShop: startShop });

const lost = 'Failed to load resource: net::ERR_FAILED';
const placed = 'Thank you! Your honey is on its way.';
const notKnown = 'It is not known whether your order has arrived';

/** The shop's server gets the request, and its answer never comes back. */
const loseAnswer = async (route: Route): Promise<void> => {
  await route.fetch();
  await route.abort();
};

const loseRequest = (route: Route): Promise<void> => route.abort();

const buyButton = (page: Page) => page.getByRole('button', { name: 'Buy now' });
const askButton = (page: Page) => page.getByRole('button', { name: 'What became of my order?' });

const openReadyToBuy = async (page: Page): Promise<void> => {
  await page.goto('/one-time.html');
  await signInByPopup(page);
  await page.getByRole('button', { name: 'Buy now', disabled: false }).waitFor();
};

/** Takes as many lost requests out of the complaints as the test has lost. */
const expectLost = async (complaints: string[], times: number): Promise<void> => {
  await expect.poll(() => complaints).toEqual(Array.from({ length: times }, () => lost));
  complaints.length = 0;
};

describe('a one-time order whose answer is lost', () => {
  test('is looked up, and not sent again', async ({ amazon, page, complaints }) => {
    await openReadyToBuy(page);
    await page.route('**/orders', loseAnswer);
    await buyButton(page).click();
    await page.getByText(placed).waitFor();
    expect(await buyButton(page).isDisabled()).toBe(true);
    expect(await askButton(page).isVisible()).toBe(false);
    expect(amazon.charges()).toHaveLength(1);
    await expectLost(complaints, 1);
  });

  test('can be placed once more if it never arrived', async ({ amazon, page, complaints }) => {
    await openReadyToBuy(page);
    await page.route('**/orders', loseRequest, { times: 1 });
    await buyButton(page).click();
    await page.getByText('The shop knows of no such order. You can place it now.').waitFor();
    expect(amazon.charges()).toEqual([]);
    await buyButton(page).click();
    await page.getByText(placed).waitFor();
    expect(amazon.charges()).toHaveLength(1);
    await expectLost(complaints, 1);
  });

  test('is said not to be known while the shop is away, and cannot be sent again', async ({
    amazon,
    page,
    complaints,
  }) => {
    await openReadyToBuy(page);
    await page.route('**/orders', loseAnswer);
    await page.route('**/orders/look-up', loseRequest, { times: 2 });
    await buyButton(page).click();
    await page.getByText(notKnown).waitFor();
    expect(await buyButton(page).isDisabled()).toBe(true);
    const secondTry = page.waitForEvent('requestfailed');
    await askButton(page).click();
    await secondTry;
    await page.getByRole('button', { name: 'What became of my order?', disabled: false }).click();
    await page.getByText(placed).waitFor();
    expect(await askButton(page).isVisible()).toBe(false);
    expect(amazon.charges()).toHaveLength(1);
    await expectLost(complaints, 3);
  });

  test('is looked up after a reload, before anything can be bought', async ({ amazon, page, complaints }) => {
    await openReadyToBuy(page);
    await page.route('**/orders', loseAnswer);
    await page.route('**/orders/look-up', loseRequest, { times: 2 });
    await buyButton(page).click();
    await page.getByText(notKnown).waitFor();
    await page.reload();
    await page.getByText(notKnown).waitFor();
    expect(await page.locator('#AmazonPayButton img').count()).toBe(0);
    await askButton(page).click();
    await page.getByText(placed).waitFor();
    await page.locator('#AmazonPayButton img').waitFor();
    expect(amazon.charges()).toHaveLength(1);
    await expectLost(complaints, 3);
    await page.reload();
    await page.locator('#AmazonPayButton img').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('');
  });

  test('is asked for another card if that is what became of it', async ({ amazon, page, complaints }) => {
    amazon.declineNext('InvalidPaymentMethod');
    await openReadyToBuy(page);
    await page.route('**/orders', loseAnswer, { times: 1 });
    await buyButton(page).click();
    await page.getByText('Declined: InvalidPaymentMethod.').waitFor();
    expect(await page.getByRole('button', { name: 'Buy now', disabled: false }).count()).toBe(0);
    await page.frameLocator('#walletWidgetDiv iframe').getByText('Verify card info').waitFor();
    await expectLost(complaints, 1);
  });
});

describe('the shop’s server', () => {
  test('charges once for an order that arrives twice at a time, again, and after a restart', async ({
    amazon,
    page,
    onTestFinished,
  }) => {
    await openReadyToBuy(page);
    const data = { orderReferenceId: amazon.references()[0]?.id };
    const order = async (shop = ''): Promise<unknown> =>
      (await page.request.post(`${shop}/orders`, { data })).json();
    const restarted = await startShop({ amazonOrigin: amazon.origin });
    onTestFinished(restarted.close);
    const answers = [
      ...(await Promise.all([order(), order()])),
      await order(),
      await order(restarted.origin),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ sentence: placed, isOver: true });
    expect(amazon.charges()).toHaveLength(1);
  });
});

test('a subscription whose answer is lost is looked up too', async ({ amazon, page, complaints }) => {
  await page.goto('/recurring.html');
  await signInByRedirect(page);
  await consentIn(page).click();
  await page.getByText('Consent: true').waitFor();
  await page.route('**/subscriptions', loseAnswer);
  await page.route('**/subscriptions/look-up', loseRequest, { times: 1 });
  const subscribe = page.getByRole('button', { name: 'Subscribe' });
  await subscribe.click();
  await page.getByText('It is not known whether your subscription has arrived').waitFor();
  expect(await subscribe.isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'What became of my subscription?' }).click();
  await page.getByText('Thank you! Honey will come every month.').waitFor();
  expect(await subscribe.isDisabled()).toBe(true);
  expect(amazon.references()).toMatchObject([{ state: 'Open' }]);
  await expectLost(complaints, 2);
});
