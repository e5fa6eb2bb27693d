import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { canOrder, placeOrder, termsBox } from '../test-page/ordering.test.support.js';
import { recurringPage, sold, subscription } from '../test-page/subscription.test.support.js';
import { signInWith, stateOf, testPage } from '../test-page/test-page.test.support.js';

const frames = () => document.querySelectorAll('.consent iframe').length;
const missing = () => document.querySelector('[data-landerpay=StillMissing]')?.textContent;

test('a subscription is placed on a billing agreement, once Amazon’s box and ours are ticked', async () => {
  const { remote, crm, show } = testPage(subscription);
  show(recurringPage, sold);
  await screen.findByRole('button', { name: 'Pay with Amazon' });
  expect(stateOf('.consent')).toBe('waiting');
  expect(document.querySelector('.consent')?.textContent).toBe('Please sign in with Amazon first.');
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.consent')).toBe('ready'));
  expect(remote.references().map((id) => id.slice(0, 1))).toEqual(['C']);
  expect(frames()).toBe(1);
  expect(screen.getByTitle('Consent to recurring payments')).toBeTruthy();
  expect(missing()).toBe('Tick Amazon’s box. Accept the terms.');

  fireEvent.click(placeOrder());
  act(() => remote.toggleConsent());
  await waitFor(() => expect(missing()).toBe('Accept the terms.'));
  fireEvent.click(placeOrder());
  fireEvent.click(termsBox());
  await canOrder();
  act(() => remote.toggleConsent());
  await waitFor(() => expect(placeOrder().ariaDisabled).toBe('true'));
  fireEvent.click(placeOrder());
  expect(crm.orders).toEqual([]);

  act(() => remote.toggleConsent());
  await canOrder();
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references());
  expect(document.querySelector('.consent, .terms')).toBe(null);
});

test('a page loaded anew asks Amazon whether its box is ticked, and the buyer for the terms once more', async () => {
  const { remote, crm, show } = testPage(subscription);
  show(recurringPage, sold);
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.consent')).toBe('ready'));
  act(() => remote.toggleConsent());
  fireEvent.click(termsBox());
  await canOrder();

  cleanup();
  show(recurringPage, sold);
  await waitFor(() => expect(missing()).toBe('Accept the terms.'));
  expect(termsBox().checked).toBe(false);
  fireEvent.click(placeOrder());
  expect(crm.orders).toEqual([]);
  fireEvent.click(termsBox());
  await canOrder();
  expect(remote.references().length).toBe(1);
});

test('a digital subscription needs no address: the wallet makes the agreement', async () => {
  const { remote, crm, show } = testPage({ ...subscription, delivery: 'digital' });
  show(recurringPage, sold);
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.consent')).toBe('ready'));
  expect(document.querySelector('.address-book')).toBe(null);
  act(() => remote.toggleConsent());
  fireEvent.click(termsBox());
  await canOrder();
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references());
});

test('nothing of it is on a page where buyers pay once', async () => {
  const { remote, show } = testPage();
  show(recurringPage);
  await signInWith(remote);
  await canOrder();
  expect(document.querySelector('.consent, .terms')).toBe(null);
});
