import { memoryAdapter } from '@landerpay/crm/testing';
import { simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  AddressBook,
  AmazonPayButton,
  AmazonPayProvider,
  CheckoutNotice,
  Consent,
  PlaceOrderButton,
  Terms,
  useAmazonCheckout,
  useMoney,
  Wallet,
} from '../index.js';
import { sold, subscription } from '../test-page/subscription.test.support.js';

const Total = () => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  const format = useMoney();
  return <b>{offer ? format(offer.total) : 'no price yet'}</b>;
};

const lander = (
  <StrictMode>
    <AmazonPayProvider
      amazon={{ environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' }}
      crm={memoryAdapter(subscription)}
      {...sold}
      queryClient={new QueryClient()}
    >
      <AmazonPayButton />
      <AddressBook />
      <Wallet />
      <Consent />
      <Terms />
      <Total />
      <PlaceOrderButton />
      <CheckoutNotice />
    </AmazonPayProvider>
  </StrictMode>
);

test('what a server wrote is taken over without a difference', async () => {
  const remote = simulateAmazonPay();
  const said = vi.spyOn(console, 'error');
  const differences: unknown[] = [];
  const root = document.createElement('div');
  root.innerHTML = renderToString(lander);
  document.body.append(root);
  const written = [...root.querySelectorAll('[data-state], section')];
  expect(written.length).toBe(10);
  expect(root.textContent).toContain('no price yet');

  const hydrated = hydrateRoot(root, lander, { onRecoverableError: (error) => differences.push(error) });
  await expect.element(page.getByText('$1.00', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Pay with Amazon' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Recurring payments', exact: true })).toBeVisible();
  expect(differences).toEqual([]);
  expect(said).not.toHaveBeenCalled();
  expect(written.filter((element) => !element.isConnected)).toEqual([]);

  hydrated.unmount();
  expect(root.innerHTML).toBe('');
  root.remove();
  remote.uninstall();
});
