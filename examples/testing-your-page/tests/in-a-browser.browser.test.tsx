import { memoryAdapter } from '@landerpay/crm/testing';
import { type SimulatedAmazon, simulateAmazonPay } from '@landerpay/simulator/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ShopPage } from '../src/shop-page.js';
import { shop } from './shop.js';

let amazon: SimulatedAmazon;
beforeEach(() => {
  amazon = simulateAmazonPay();
});
afterEach(() => amazon.close());

test('a buyer orders', async () => {
  const crm = memoryAdapter({ charge: amazon.charge });
  await render(<ShopPage amazon={shop} crm={crm} />);

  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  await amazon.signIn();
  await amazon.chooseAddress(2);
  await amazon.chooseCard(2);
  await page.getByRole('button', { name: 'Place order', disabled: false }).click();

  await expect.element(page.getByRole('heading', { name: /^Thank you/ })).toBeVisible();
  expect(crm.orders).toHaveLength(1);
});

test('the widgets can be seen', async () => {
  await render(<ShopPage amazon={shop} crm={memoryAdapter()} />);

  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  await amazon.signIn();
  await amazon.chooseCard(1);

  const heights = [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight);
  expect(heights).toEqual([228, 228]);
  expect(amazon.advice()).toEqual([]);
});
