import { parseOrderNumber } from '@landerpay/checkout';
import type { ScriptedAttempt } from '@landerpay/crm/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { signInWith, stateOf, type TestPage, testPage } from '../test-page/test-page.test.support.js';

const page = (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
    <PlaceOrderButton />
    <CheckoutNotice className="notice" />
  </>
);
const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
const canOrder = () => waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));

const ordered = async (...attempts: readonly ScriptedAttempt[]): Promise<TestPage> => {
  const shop = testPage({ attempts });
  shop.show(page);
  await signInWith(shop.remote);
  await canOrder();
  fireEvent.click(placeOrder());
  return shop;
};

describe('CheckoutNotice', () => {
  test('says where the checkout stands, from the first moment on', async () => {
    const { show, remote } = testPage();
    show(page);
    expect(stateOf('.notice')).toBe('loading');
    expect(screen.getByRole('status').textContent).toBe('Loading…');
    fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' }));
    await screen.findByText('Please sign in at Amazon, in the window that has opened.');
    expect(stateOf('.notice')).toBe('signing-in');
    remote.deny();
    await waitFor(() => expect(stateOf('.notice')).toBe('signed-out'));
    expect(screen.getByRole('alert').textContent).toMatch(/\.$/);
  });

  test('thanks with the order’s number', async () => {
    const { crm } = await ordered();
    await screen.findByText(/^Thank you! Your order number is/);
    const number = crm.orders[0]?.number ?? 'none';
    expect(screen.getByRole('status').textContent).toContain(number);
    expect(document.querySelectorAll('.notice button').length).toBe(0);
  });

  test.each([
    ['pending', /^Thank you! The shop is checking your order M00001\.$/],
    ['refused', /^The shop could not accept your order M00001\.$/],
  ] as const)('tells the truth of an order in review (%s)', async (review, sentence) => {
    await ordered([{ outcome: 'placed', review }]);
    await screen.findByText(sentence);
  });

  test('lets the buyer send an attempt that was not sent', async () => {
    const { crm } = await ordered([
      { outcome: 'settling', since: '2026-01-01T00:00:00Z', resume: true },
      { outcome: 'placed' },
    ]);
    await screen.findByText('Your order was not sent yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Send the order now' }));
    await screen.findByText(/^Thank you!/);
    expect(crm.orders.length).toBe(1);
  });

  test('asks before the same is bought again, and then buys it on another reference', async () => {
    const order = parseOrderNumber('A1B2');
    if (!order) throw new Error('not an order number');
    const { crm, remote } = await ordered([
      { outcome: 'refusal', code: 'already-placed', order, detail: 'Bought before.' },
    ]);
    await screen.findByText('You ordered this a short while ago: order A1B2.');
    expect(crm.orders).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Order it again' }));
    await canOrder();
    expect(screen.getByRole('alert').textContent).toMatch(/^Nothing is ordered a second time yet\./);
    fireEvent.click(placeOrder());
    await screen.findByText(/^Thank you!/);
    expect(crm.orders.length).toBe(1);
    expect(remote.references().length).toBe(2);
  });

  test('lets the buyer start again where the shop’s account was refused', async () => {
    await ordered([{ outcome: 'rejected', because: 'account' }]);
    await screen.findByText(/The shop cannot take orders at the moment/);
    fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await canOrder();
  });

  test('leads to an https address, and to no other', async () => {
    await ordered([
      { outcome: 'action-required', url: 'https://bank.example/step', expiresAt: '2026-01-01T00:00:00Z' },
      { outcome: 'action-required', url: 'javascript:alert(1)', expiresAt: '2026-01-01T00:00:00Z' },
    ]);
    const link = await screen.findByRole('link', { name: 'Continue' });
    expect(link.getAttribute('href')).toBe('https://bank.example/step');
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(screen.queryByRole('link')).toBe(null));
    expect(screen.getByText('One more step is needed to pay.')).toBeTruthy();
  });

  test('tells that nothing was charged, and the same reference goes on', async () => {
    const { remote } = await ordered([{ outcome: 'not-placed', why: 'not-booked' }]);
    await screen.findByText('No order was made, and you have not been charged. Please try again.');
    fireEvent.click(placeOrder());
    await screen.findByText(/^Thank you!/);
    expect(remote.references().length).toBe(1);
  });
});
