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

test('a declined card: the buyer chooses another one', async () => {
  amazon.play('declined-once');
  const crm = memoryAdapter({ charge: amazon.charge });
  render(<ShopPage amazon={shop} crm={crm} />);

  await clickButton('Pay with Amazon');
  await amazon.signIn();
  await clickButton('Place order');
  await screen.findByText('Your payment method was declined. Please choose another one.');
  await amazon.chooseCard(2);
  await clickButton('Place order');

  await screen.findByRole('heading', { name: /^Thank you/ });
  expect(crm.orders).toHaveLength(1);
});

test('an address that the shop does not ship to: the buyer chooses another one', async () => {
  amazon.play('address-not-shippable');
  const shipsTo = { countries: ['US', 'CA'], describe: amazon.describe };
  const crm = memoryAdapter({ charge: amazon.charge, shipsTo });
  render(<ShopPage amazon={shop} crm={crm} />);

  await clickButton('Pay with Amazon');
  await amazon.signIn();
  await clickButton('Place order');
  await screen.findByText(/^The shop does not deliver to this country\./);
  expect(amazon.charges()).toEqual([]);
  await amazon.chooseAddress(1);
  await clickButton('Place order');

  await screen.findByRole('heading', { name: /^Thank you/ });
  expect(crm.orders).toHaveLength(1);
});
