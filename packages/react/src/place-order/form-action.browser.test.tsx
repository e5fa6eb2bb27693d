import { memoryAdapter } from '@landerpay/crm/testing';
import { simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { useFormStatus } from 'react-dom';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AmazonPayProvider, usePlaceOrderAction } from '../index.js';
import { chargingCrm } from '../test-page/charging-crm.test.support.js';
import { formParts, sold, subscription } from '../test-page/subscription.test.support.js';

const amazon = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' } as const;

let pending: string[] = [];
const Status = () => {
  const { pending: isPending } = useFormStatus();
  pending = [...pending, String(isPending)];
  return null;
};

const Form = () => (
  <form action={usePlaceOrderAction()}>
    {formParts}
    <Status />
  </form>
);

test('a form’s action is pending while it places, and a declined card takes no tick away', async () => {
  pending = [];
  sessionStorage.clear();
  const remote = simulateAmazonPay();
  onTestFinished(() => {
    remote.uninstall();
    sessionStorage.clear();
  });
  const memory = memoryAdapter(subscription);
  const crm = chargingCrm(remote, memory);
  await render(
    <StrictMode>
      <AmazonPayProvider amazon={amazon} crm={crm} queryClient={new QueryClient()} {...sold}>
        <Form />
      </AmazonPayProvider>
    </StrictMode>,
  );
  const order = page.getByRole('button', { name: 'Place order' });
  const box = page.getByRole('checkbox', { name: 'I agree to these recurring payments.' });
  await page.getByRole('button', { name: 'Pay with Amazon' }).click();
  remote.signIn();
  const consent = { kind: 'Consent', state: 'usable' };
  await expect.poll(() => remote.widgets()).toContainEqual(consent);
  remote.toggleConsent();
  await box.click();
  await expect.element(order).toHaveAttribute('aria-disabled', 'false');
  expect(pending).not.toContain('true');

  remote.chooseCard(3);
  await order.click();
  await expect.element(page.getByText(/Please choose another one/).first()).toBeVisible();
  expect(pending).toContain('true');
  await expect.poll(() => pending.at(-1)).toBe('false');
  // React has reset the form by now: what it shows must still be what was agreed to.
  await expect.element(box).toBeChecked();
  expect(memory.orders).toEqual([]);

  await expect.poll(() => remote.widgets().map(({ kind }) => kind)).toContain('Wallet');
  await expect.poll(() => remote.widgets()).toContainEqual({ kind: 'Wallet', state: 'usable' });
  remote.chooseCard(1);
  await expect.element(order).toHaveAttribute('aria-disabled', 'false');
  await order.click();
  await expect.element(page.getByText(/Thank you!/)).toBeVisible();
  expect(memory.orders.map(({ reference }) => reference)).toEqual(remote.references());
});
