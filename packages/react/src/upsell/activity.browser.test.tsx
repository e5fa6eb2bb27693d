import { memoryAdapter } from '@landerpay/crm/testing';
import { simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import { Activity, type ReactNode, StrictMode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AmazonPayButton, AmazonPayProvider, PlaceOrderButton, UpsellOffer, Wallet } from '../index.js';

const amazon = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;
const lines = [{ product: 'guide', quantity: 1 }];

test('an offer that an Activity hides and shows again goes on where it was, is sold once and leads on once', async () => {
  sessionStorage.clear();
  const remote = simulateAmazonPay();
  onTestFinished(() => {
    remote.uninstall();
    sessionStorage.clear();
  });
  const product = { name: 'Guide', price: 1_900, delivery: 'digital' } as const;
  const crm = memoryAdapter({
    products: { guide: product, course: { ...product, name: 'Course' } },
    steps: { course: { product: 'course' } },
  });
  const queryClient = new QueryClient();
  const done = vi.fn();
  const lander = (children: ReactNode) => (
    <StrictMode>
      <AmazonPayProvider amazon={amazon} crm={crm} queryClient={queryClient} kind="one-time" lines={lines}>
        {children}
      </AmazonPayProvider>
    </StrictMode>
  );
  const offer = (mode: 'visible' | 'hidden') =>
    lander(
      <Activity mode={mode}>
        <UpsellOffer step="course" onDone={done} />
      </Activity>,
    );
  const { rerender } = await render(
    lander(
      <>
        <AmazonPayButton />
        <Wallet />
        <PlaceOrderButton />
      </>,
    ),
  );
  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  remote.signIn();
  const order = page.getByRole('button', { name: 'Place order' });
  await expect.element(order).toHaveAttribute('aria-disabled', 'false');
  await order.click();
  await expect.poll(() => crm.orders.length).toBe(1);

  await rerender(offer('visible'));
  const accept = page.getByRole('button', { name: 'Yes, add it for $19.00' });
  await expect.element(accept).toHaveAttribute('aria-disabled', 'false');
  await rerender(offer('hidden'));
  await expect.poll(() => document.querySelectorAll('iframe').length).toBe(0);
  await rerender(offer('visible'));
  await expect.element(accept).toHaveAttribute('aria-disabled', 'false');
  await accept.click();
  await expect.element(page.getByText('Thank you! It was added to your order M00001.')).toBeVisible();
  await rerender(offer('hidden'));
  await rerender(offer('visible'));
  await expect.element(page.getByText('Thank you! It was added to your order M00001.')).toBeVisible();
  expect(done.mock.calls).toEqual([['sold']]);
  expect(crm.orders[0]?.lines.map(({ name }) => name)).toEqual(['Guide', 'Course']);
  expect(remote.references().length).toBe(2);
});
