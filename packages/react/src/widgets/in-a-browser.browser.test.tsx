import { memoryAdapter } from '@landerpay/crm/testing';
import { simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  AddressBook,
  AmazonPayButton,
  AmazonPayProvider,
  CheckoutNotice,
  PlaceOrderButton,
  Wallet,
} from '../index.js';
import { chargingCrm } from '../test-page/charging-crm.test.support.js';

const amazon = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;
const lines = [{ product: 'starter-kit', quantity: 1 }];

const heightOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().height;

test('a buyer pays by keyboard, nothing jumps, and a declined card brings the focus to the wallet', async () => {
  const remote = simulateAmazonPay();
  const crm = chargingCrm(remote, memoryAdapter());
  const queryClient = new QueryClient();
  await render(
    <StrictMode>
      <AmazonPayProvider amazon={amazon} crm={crm} kind="one-time" lines={lines} queryClient={queryClient}>
        <AmazonPayButton className="button" />
        <AddressBook className="address-book" />
        <Wallet className="wallet" />
        <PlaceOrderButton />
        <CheckoutNotice />
      </AmazonPayProvider>
    </StrictMode>,
  );
  const before = ['.button', '.address-book', '.wallet'].map(heightOf);
  expect(before).toEqual([45, 228, 228]);

  const button = page.getByRole('button', { name: 'Pay with Amazon' });
  await expect.element(button).toBeInTheDocument();
  await userEvent.tab();
  expect(document.activeElement).toBe(button.element());
  await userEvent.keyboard('{Enter}');
  remote.signIn();
  const order = page.getByRole('button', { name: 'Place order' });
  await expect.element(order).toHaveAttribute('aria-disabled', 'false');

  expect(['.button', '.address-book', '.wallet'].map(heightOf)).toEqual(before);
  const place = document.querySelector('.wallet')?.getBoundingClientRect();
  const drawn = document.querySelector('.wallet iframe')?.getBoundingClientRect();
  expect(drawn?.height).toBe(place?.height);
  expect(drawn?.width).toBe(place?.width);

  remote.chooseCard(3);
  await order.click();
  await expect
    .element(page.getByText('Your payment method was declined. Please choose another one.'))
    .toBeVisible();
  const wallet = page.getByRole('region', {
    name: 'Your payment method was declined. Please choose another one.',
  });
  await expect.element(wallet).toHaveFocus();
  // The card to choose is inside what has the focus, so the next thing that Tab reaches.
  await expect.poll(() => wallet.element().querySelector('iframe')).not.toBe(null);
  remote.uninstall();
});
