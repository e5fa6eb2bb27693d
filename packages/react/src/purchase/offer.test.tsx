import { offerUnavailable, parseProductId, relayUnreachable } from '@landerpay/checkout';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AmazonPayButton, CheckoutNotice, offerQuery } from '../index.js';
import { testPage } from '../test-page/test-page.test.support.js';

const starterKit = parseProductId('starter-kit');
const lines = starterKit ? [{ product: starterKit, quantity: 1 }] : [];
const page = (
  <>
    <AmazonPayButton />
    <CheckoutNotice />
  </>
);
const status = () =>
  document.querySelector('[role=status]')?.closest<HTMLElement>('[data-state]')?.dataset.state;

test('an offer that the page has prefetched is not asked for again', async () => {
  const { crm, queryClient, show } = testPage();
  const getOffer = vi.fn(crm.getOffer);
  queryClient.setDefaultOptions({ queries: { staleTime: 60_000 } });
  await queryClient.prefetchQuery(offerQuery({ crm: { ...crm, getOffer }, kind: 'one-time', lines }));
  show(page, { crm: { ...crm, getOffer } });
  await waitFor(() => expect(status()).toBe('signed-out'));
  expect(getOffer).toHaveBeenCalledTimes(1);
});

test('an offer that nobody sells is not asked for twice', async () => {
  const { crm, show } = testPage();
  const notSold = offerUnavailable('Not sold.', false);
  const getOffer = vi.fn(() => Promise.reject(notSold));
  show(page, { crm: { ...crm, getOffer } });
  await screen.findByText(notSold.buyerMessage);
  // StrictMode shows the page twice.
  expect(getOffer.mock.calls.length).toBeLessThanOrEqual(2);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBe(null);
});

test('an unreachable relay is asked three times, and again when the buyer says so', async () => {
  const { crm, show } = testPage();
  const down = relayUnreachable(new Error('down'));
  let isDown = true;
  const getOffer = vi.fn<typeof crm.getOffer>((...asked) =>
    isDown ? Promise.reject(down) : crm.getOffer(...asked),
  );
  show(page, { crm: { ...crm, getOffer } });
  await screen.findByText(down.buyerMessage);
  expect(getOffer.mock.calls.length).toBeGreaterThanOrEqual(3);
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(status()).toBe('loading');
  await waitFor(() => expect(status()).toBe('signed-out'));
});

test('whatever else an adapter rejects with is told as a relay that is out of reach', async () => {
  const { crm, queryClient, show } = testPage();
  queryClient.setDefaultOptions({ queries: { retryDelay: 0 } });
  show(page, { crm: { ...crm, getOffer: () => Promise.reject(new TypeError('my own mistake')) } });
  await screen.findByText(relayUnreachable(null).buyerMessage);
});

test('a sign-in that failed before there was anything to show is told as soon as there is', async () => {
  const shop = testPage();
  let answer = () => {};
  const gate = new Promise<void>((resolve) => {
    answer = resolve;
  });
  shop.show(page, {
    crm: { ...shop.crm, getOffer: (...asked) => gate.then(() => shop.crm.getOffer(...asked)) },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' }));
  act(() => shop.remote.deny());
  expect(screen.getByRole('alert').textContent).toBe('');
  act(answer);
  await waitFor(() => expect(status()).toBe('signed-out'));
  expect(screen.getByRole('alert').textContent).not.toBe('');
});
