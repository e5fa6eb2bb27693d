import { memoryAdapter } from '@landerpay/crm/testing';
import { simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AmazonPayProvider, FinishOrder, PageView, UpsellOffer, useFunnelOrder } from '../index.js';

const Order = () => <p>{useFunnelOrder()?.number ?? 'no order yet'}</p>;

const order = {
  v: 1,
  number: 'M00001',
  capability: 'c'.repeat(43),
  kind: 'one-time',
  agreement: null,
  placedAt: Date.now(),
  upsellsUntil: new Date(Date.now() + 60 * 60 * 1_000).toISOString(),
  lines: [{ name: 'Starter kit', quantity: 1, price: { amount: 4900, currency: 'USD' }, nextBill: null }],
  shipping: { amount: 495, currency: 'USD' },
  total: { amount: 5395, currency: 'USD' },
  review: null,
  steps: {},
  finished: false,
};

test('an upsell that a server wrote is taken over without a difference, and then knows the order of the tab', async () => {
  sessionStorage.setItem('landerpay:v1:order:S:sandbox', JSON.stringify(order));
  const remote = simulateAmazonPay();
  const said = vi.spyOn(console, 'error');
  const finish = vi.fn(() => Promise.resolve({ outcome: 'finished' } as const));
  const crm = memoryAdapter({
    products: { guide: { name: 'Guide', price: 1_900, delivery: 'digital' } },
    steps: { guide: { product: 'guide' } },
  });
  const pageWith = (isLast: boolean) => (
    <StrictMode>
      <AmazonPayProvider
        amazon={{ environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' }}
        crm={{ ...crm, finish }}
        queryClient={new QueryClient()}
      >
        <PageView page="upsell-1" />
        <UpsellOffer step="guide" />
        <Order />
        {isLast && <FinishOrder />}
      </AmazonPayProvider>
    </StrictMode>
  );
  const differences: unknown[] = [];
  const root = document.createElement('div');
  root.innerHTML = renderToString(pageWith(false));
  document.body.append(root);
  expect(root.textContent).toContain('no order yet');
  const hydrated = hydrateRoot(root, pageWith(false), {
    onRecoverableError: (error) => differences.push(error),
  });
  onTestFinished(() => {
    hydrated.unmount();
    root.remove();
    remote.uninstall();
    sessionStorage.clear();
  });
  await expect.element(page.getByText('You pay $19.00 now.')).toBeVisible();
  await expect.element(page.getByText('M00001')).toBeVisible();
  expect(crm.views.length).toBe(1);

  hydrated.render(pageWith(true));
  await expect.element(page.getByText('Nothing can be added to your order any more.')).toBeVisible();
  expect(finish).toHaveBeenCalledTimes(1);
  expect([differences, said.mock.calls]).toEqual([[], []]);
});
