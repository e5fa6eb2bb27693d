import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Merchant, openMerchant } from './merchant.test.support.js';
import {
  drawButton,
  openPopup,
  openShop,
  openSignedInShop,
  waitToHear,
  widgetIn,
} from './shop-pages.test.support.js';

const overlay = '#OffAmazonPaymentsConfirmationOverlay';
const price = { amount: '19.90', currency: 'USD' };

const startFlow = (reference: string): string =>
  `OffAmazonPayments.initConfirmationFlow(seller, '${reference}',
    function (flow) { window.flow = flow; heard.push(typeof flow.success, typeof flow.error); }, 'ignored');`;

/** A reference with an address and a card, and its price set by the shop's server. */
const pricedReference = async (merchant: Merchant, page: Page): Promise<string> => {
  await page.evaluate(`new OffAmazonPayments.Widgets.AddressBook({ sellerId: seller, design: design,
    onOrderReferenceCreate: function (made) { window.reference = made.getAmazonOrderReferenceId(); } }).bind('address');
    new OffAmazonPayments.Widgets.Wallet({ sellerId: seller, design: design, onPaymentSelect: listen('payment') }).bind('wallet');`);
  await waitToHear(page, 'payment');
  const reference: string = await page.evaluate('reference');
  expect(merchant.simulator.server('set-order-reference-details', { reference, ...price })).toMatchObject({
    result: 'done',
    state: 'Draft',
  });
  return reference;
};

const ways = (merchant: Merchant) => ({
  successUrl: `${merchant.origin}/paid?order=7`,
  failureUrl: `${merchant.origin}/not-paid`,
});

/** Starts the flow, confirms by the server, leaves for the bank, and answers there. */
const answerTheBank = async (merchant: Merchant, page: Page, reference: string, answer: string) => {
  await page.evaluate(startFlow(reference));
  const confirmed = merchant.simulator.server('confirm-order-reference', { reference, ...ways(merchant) });
  await page.evaluate('setTimeout(flow.success)');
  await page.getByRole('heading', { name: 'Is it you?' }).waitFor();
  await Promise.all([
    page.waitForURL(`${merchant.origin}/**`),
    page.getByRole('button', { name: answer }).click(),
  ]);
  return { confirmed, url: page.url() };
};

describe.each([
  ['failure-url', 'not-paid?'],
  ['success-url', 'paid?order=7&'],
] as const)('where a buyer who gives up comes back to the %s', (abandonedReturnsTo, back) => {
  let merchant: Merchant;
  beforeAll(async () => {
    merchant = await openMerchant({ abandonedReturnsTo });
  });
  afterEach(() => merchant.leave());
  afterAll(() => merchant.close());

  test('amazon 71: success() leads to the bank’s question, and its answer back to the shop', async () => {
    const page = await openSignedInShop(merchant);
    const reference = await pricedReference(merchant, page);
    const { confirmed, url } = await answerTheBank(merchant, page, reference, 'Yes, confirm');
    expect(confirmed).toMatchObject({ result: 'done', state: 'Draft' });
    expect(url).toBe(`${merchant.origin}/paid?order=7&AuthenticationStatus=Success`);
    expect(merchant.simulator.server('authorize', { reference, ...price, captureNow: true })).toMatchObject({
      result: 'done',
      state: 'Open',
      authorization: { state: 'Closed', captured: '19.90' },
    });
    expect(merchant.simulator.charges()).toHaveLength(1);
  });

  test('amazon 71: success() may be called at once, inside the callback', async () => {
    const page = await openSignedInShop(merchant);
    const reference = await pricedReference(merchant, page);
    merchant.simulator.server('confirm-order-reference', { reference, ...ways(merchant) });
    await page.evaluate(`setTimeout(function () {
      OffAmazonPayments.initConfirmationFlow(seller, '${reference}', function (flow) { flow.success(); });
    })`);
    await page.getByRole('heading', { name: 'Is it you?' }).waitFor();
  });

  test('amazon 73: after Abandoned the same reference can be confirmed again, after Failure it cannot', async () => {
    const page = await openSignedInShop(merchant);
    const shop = page.url();
    const reference = await pricedReference(merchant, page);
    const { url } = await answerTheBank(merchant, page, reference, 'Go back to the shop');
    expect(url).toBe(`${merchant.origin}/${back}AuthenticationStatus=Abandoned`);
    expect(merchant.simulator.server('authorize', { reference, ...price })).toMatchObject({
      code: 'OrderReferenceNotOpen',
    });

    await page.goto(shop);
    await page.waitForFunction('window.isReady');
    const failed = await answerTheBank(merchant, page, reference, 'Fail the check');
    expect(failed.confirmed).toMatchObject({ result: 'done' });
    expect(failed.url).toBe(`${merchant.origin}/not-paid?AuthenticationStatus=Failure`);
    expect(merchant.simulator.server('confirm-order-reference', { reference })).toMatchObject({
      result: 'refused',
      code: 'OrderReferenceNotModifiable',
    });
  });

  test('amazon 70 and 72: the confirmation flow covers the page until error() uncovers it', async () => {
    const page = await openShop(merchant, drawButton());
    await page.evaluate(startFlow('S01-0000000-0000000'));
    expect(await page.evaluate('heard')).toEqual(['function', 'function']);
    expect(await page.locator(overlay).count()).toBe(1);
    await page.evaluate('flow.error()');
    expect(await page.locator(overlay).count()).toBe(0);
    await openPopup(page);
  });

  test('amazon 72: after error() the widgets select, and the reference is confirmed as if nothing had been', async () => {
    const page = await openSignedInShop(merchant);
    const reference = await pricedReference(merchant, page);
    await page.evaluate(`heard.length = 0; ${startFlow(reference)}`);
    await page.evaluate('flow.error()');
    expect(merchant.simulator.server('get-order-reference-details', { reference })).toMatchObject({
      state: 'Draft',
      card: { lastFour: '1111' },
    });
    await widgetIn(page, 'wallet').locator('.payment-list li a').nth(1).click();
    await waitToHear(page, 'payment');
    expect(merchant.simulator.server('confirm-order-reference', { reference })).toMatchObject({
      result: 'done',
      state: 'Open',
    });
    expect(page.url()).toContain(merchant.origin);
  });

  test('amazon 74: success() without a confirmation by the server ends on an error page', async () => {
    const page = await openSignedInShop(merchant);
    const reference = await pricedReference(merchant, page);
    await page.evaluate(startFlow(reference));
    await page.evaluate('setTimeout(flow.success)');
    await page.waitForURL(`${merchant.simulator.origin}/confirmation*`);
    expect(await page.getByRole('alert').textContent()).toContain('Nothing was confirmed');
  });
});
