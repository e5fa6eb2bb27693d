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

const over = /^Your Amazon session has ended\./;

test('a buyer who comes back too late signs in again, and orders with the same reference', async () => {
  const crm = memoryAdapter({ charge: amazon.charge });
  render(<ShopPage amazon={{ ...shop, clock: amazon.clock }} crm={crm} />);

  await clickButton('Pay with Amazon');
  await amazon.signIn();
  await amazon.chooseAddress(2);
  await amazon.clock.advance({ minutes: 15 });
  await amazon.chooseAddress(3);
  await screen.findByText(over);

  await clickButton('Pay with Amazon');
  await amazon.signIn();
  await clickButton('Place order');
  await screen.findByRole('heading', { name: /^Thank you/ });
  expect(amazon.references()).toHaveLength(1);
});

test('the token’s hour ends by itself, without a choice', async () => {
  render(<ShopPage amazon={{ ...shop, clock: amazon.clock }} crm={memoryAdapter()} />);

  await clickButton('Pay with Amazon');
  await amazon.signIn();
  await amazon.chooseCard(2);
  await amazon.clock.advance({ hours: 1 });

  await screen.findByText(over);
});
