import { memoryAdapter } from '@landerpay/crm/testing';
import { simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AddressBook, AmazonPayButton, AmazonPayProvider, PlaceOrderButton, Wallet } from '../index.js';

const amazon = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;
const lines = [{ product: 'starter-kit', quantity: 1 }];
const widgets = (
  <>
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
  </>
);

export const placeOrder = () => page.getByRole('button', { name: 'Place order' });
export const canOrder = () => expect.element(placeOrder()).toHaveAttribute('aria-disabled', 'false');

/**
 * A page in StrictMode whose buyer has signed in and whose widgets can come and go. Amazon's script runs once in a
 * document, so a test file can open one of it.
 */
export const openSignedInPage = async () => {
  // Test files share a tab, and with it what the purchase of another file has left.
  sessionStorage.clear();
  const remote = simulateAmazonPay();
  onTestFinished(() => {
    remote.uninstall();
    sessionStorage.clear();
  });
  const crm = memoryAdapter();
  const queryClient = new QueryClient();
  const pageWith = (children: ReactNode) => (
    <StrictMode>
      <AmazonPayProvider amazon={amazon} crm={crm} kind="one-time" lines={lines} queryClient={queryClient}>
        <AmazonPayButton className="button" />
        {children}
        <PlaceOrderButton />
      </AmazonPayProvider>
    </StrictMode>
  );
  const { rerender } = await render(pageWith(null));
  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  remote.signIn();
  return {
    remote,
    crm,
    showWidgets: async () => {
      await rerender(pageWith(widgets));
      const usable = [
        { kind: 'AddressBook', state: 'usable' },
        { kind: 'Wallet', state: 'usable' },
      ];
      await expect.poll(() => remote.widgets(), { timeout: 20_000 }).toEqual(usable);
    },
    takeWidgetsAway: () => rerender(pageWith(null)),
  };
};
