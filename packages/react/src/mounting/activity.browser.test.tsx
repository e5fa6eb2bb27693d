import { memoryAdapter } from '@landerpay/crm/testing';
import { simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import { Activity, StrictMode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AmazonPayProvider } from '../index.js';
import { recurringPage, sold, subscription } from '../test-page/subscription.test.support.js';

const amazon = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;

test('a checkout that an Activity hides and shows again goes on where it was, on one agreement', async () => {
  sessionStorage.clear();
  const remote = simulateAmazonPay();
  onTestFinished(() => {
    remote.uninstall();
    sessionStorage.clear();
  });
  const crm = memoryAdapter(subscription);
  const queryClient = new QueryClient();
  const lander = (mode: 'visible' | 'hidden') => (
    <StrictMode>
      <AmazonPayProvider amazon={amazon} crm={crm} queryClient={queryClient} {...sold}>
        <Activity mode={mode}>{recurringPage}</Activity>
      </AmazonPayProvider>
    </StrictMode>
  );
  const { rerender } = await render(lander('visible'));
  const order = page.getByRole('button', { name: 'Place order' });
  const box = page.getByRole('checkbox', { name: 'I agree to these recurring payments.' });
  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  remote.signIn();
  const consent = { kind: 'Consent', state: 'usable' };
  await expect.poll(() => remote.widgets()).toContainEqual(consent);
  remote.toggleConsent();
  await box.click();
  await expect.element(order).toHaveAttribute('aria-disabled', 'false');

  await rerender(lander('hidden'));
  await expect.poll(() => document.querySelectorAll('iframe').length).toBe(0);
  await rerender(lander('visible'));
  await expect.poll(() => remote.widgets()).toContainEqual(consent);
  await expect.element(box).toBeChecked();
  await expect.element(order).toHaveAttribute('aria-disabled', 'false');
  await order.click();
  await expect.element(page.getByText(/Thank you!/)).toBeVisible();
  expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references());
  expect(remote.references().length).toBe(1);
});
