import { memoryAdapter } from '@landerpay/crm/testing';
import { type SimulatedAmazon, simulateAmazonPay } from '@landerpay/simulator/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ShopPage } from '../src/shop-page.js';
import { shop } from './shop.js';
import { clickButton } from './steps.js';

let amazon: SimulatedAmazon;
beforeEach(() => {
  amazon = simulateAmazonPay();
});
afterEach(() => {
  cleanup();
  amazon.close();
});

test('a buyer orders', async () => {
  const crm = memoryAdapter({ charge: amazon.charge });
  render(<ShopPage amazon={shop} crm={crm} />);

  await clickButton('Pay with Amazon');
  await amazon.signIn();
  await amazon.chooseAddress(2);
  await amazon.chooseCard(2);
  await clickButton('Place order');

  await screen.findByRole('heading', { name: /^Thank you/ });
  expect(crm.orders).toHaveLength(1);
  expect(amazon.charges()).toMatchObject([{ amount: '53.95', currency: 'USD' }]);
});

test('a buyer who refuses can sign in after all', async () => {
  render(<ShopPage amazon={shop} crm={memoryAdapter()} />);

  await clickButton('Pay with Amazon');
  await amazon.deny();
  await screen.findByText('You are not signed in with Amazon. Please try again.');
  await clickButton('Pay with Amazon');
  await amazon.signIn();
  await amazon.chooseCard(2);
});

test('tests share nothing: the next page knows no buyer', async () => {
  render(<ShopPage amazon={shop} crm={memoryAdapter()} />);
  await screen.findByRole('button', { name: 'Pay with Amazon' });
  expect(screen.getAllByText('Please sign in with Amazon first.')).toHaveLength(2);
});
