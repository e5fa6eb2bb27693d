import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CheckoutNotice, PlaceOrderButton, useAmazonCheckout } from '../index.js';
import { german } from '../messages/german.js';
import { canOrder, placeOrder, termsBox } from '../test-page/ordering.test.support.js';
import { recurringPage, sold, subscription } from '../test-page/subscription.test.support.js';
import { signInWith, stateOf, testPage } from '../test-page/test-page.test.support.js';

const plain = (text: string | null | undefined) => text?.replace(/\s/g, ' ');
const terms = () => document.querySelector('.terms');
const sentences = () =>
  [...(terms()?.querySelectorAll('li, p') ?? [])].map(({ textContent }) => plain(textContent));

test('the terms say all that is billed again, next to a box that nobody has ticked', async () => {
  testPage(subscription).show(recurringPage, sold);
  await waitFor(() => expect(terms()).not.toBe(null));
  expect(sentences()).toEqual([
    'Recurring payments',
    'Today you pay $1.00.',
    'Refill plan (1)',
    'You try it for 14 days first.',
    'From December 8, 2026 on you pay $22.00 every 30 days.',
    'It ends after 12 payments.',
    'You can cancel at any time on https://shop.example/cancel.',
    'You can cancel at any time by e-mail to help@shop.example.',
  ]);
  expect([...(terms()?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
    'https://shop.example/cancel',
    'mailto:help@shop.example',
  ]);
  expect(screen.getByRole('region', { name: 'Recurring payments' })).toBe(terms());
  expect(termsBox().checked).toBe(false);
  expect(stateOf('.terms')).toBe('open');
});

test('the terms speak the page’s language, with its amounts, dates and numbers', async () => {
  testPage(subscription).show(recurringPage, { ...sold, locale: 'de', messages: german });
  await waitFor(() => expect(terms()).not.toBe(null));
  expect(sentences()).toContain('Ab dem 8. Dezember 2026 zahlen Sie alle 30 Tage 22,00 $.');
  expect(sentences()).toContain('Zuerst testen Sie 14 Tage lang.');
});

test('without a trial or an end it says so', async () => {
  const recurring = { price: 900, every: { unit: 'month', count: 1 } } as const;
  const products = { 'refill-plan': { name: 'Refill plan', price: 900, recurring } };
  testPage({ ...subscription, products }).show(recurringPage, sold);
  await waitFor(() => expect(terms()).not.toBe(null));
  expect(sentences().slice(2, 5)).toEqual([
    'Refill plan (1)',
    'From December 24, 2026 on you pay $9.00 every month.',
    'It goes on until you cancel.',
  ]);
});

test('terms that change at the click are to be accepted anew', async () => {
  const { remote, crm, show } = testPage(subscription);
  const dearer: typeof crm = {
    ...crm,
    importOrder: async ({ lines }) => {
      const offer = await crm.getOffer({ kind: 'recurring', lines });
      const terms = offer.terms && { ...offer.terms, version: 'another' };
      return {
        outcome: 'refusal',
        code: 'price-changed',
        detail: '',
        offer: { ...offer, terms, termsVersion: 'another' },
      };
    },
  };
  show(recurringPage, { ...sold, crm: dearer });
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.consent')).toBe('ready'));
  act(() => remote.toggleConsent());
  fireEvent.click(termsBox());
  await canOrder();
  expect(stateOf('.terms')).toBe('accepted');
  fireEvent.click(placeOrder());
  await screen.findByText(/The price or the terms have changed/);
  expect(termsBox().checked).toBe(false);
  expect(stateOf('.terms')).toBe('open');
  expect(placeOrder().ariaDisabled).toBe('true');
});

const Own = () => {
  const { terms: known, termsAccepted, acceptTerms, kind } = useAmazonCheckout();
  return (
    <button type="button" onClick={() => acceptTerms(!termsAccepted)} data-kind={kind}>
      {known?.lines.length} {String(termsAccepted)}
    </button>
  );
};

test('a page may ask by a box of its own', async () => {
  testPage(subscription).show(<Own />, sold);
  fireEvent.click(await screen.findByRole('button', { name: '1 false' }));
  fireEvent.click(await screen.findByRole('button', { name: '1 true' }));
  expect((await screen.findByRole('button', { name: '1 false' })).dataset.kind).toBe('recurring');
});

test('an offer that is billed again and has no terms is not sold', async () => {
  const { crm, show, events } = testPage(subscription);
  const without: typeof crm = {
    ...crm,
    getOffer: async (request, signal) => ({
      ...(await crm.getOffer(request, signal)),
      terms: null,
      termsVersion: null,
    }),
  };
  show(recurringPage, { ...sold, crm: without });
  await waitFor(() => expect(stateOf('.notice')).toBe('unavailable'));
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'error', error: expect.objectContaining({ code: 'configuration' }) }),
  );
});

test('a developer whose page asks for neither terms nor consent reads so at the click', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  testPage(subscription).show(
    <>
      <PlaceOrderButton />
      <CheckoutNotice className="notice" />
    </>,
    sold,
  );
  await waitFor(() => expect(stateOf('.notice')).toBe('signed-out'));
  fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
  const told = said.mock.calls.map(String);
  expect(told.filter((line) => line.includes('<Consent />'))).toHaveLength(1);
  expect(told.filter((line) => line.includes('<Terms />'))).toHaveLength(1);
  said.mockRestore();
});

test('a page that asks for both hears nothing, though nothing is ticked', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { remote, show } = testPage(subscription);
  show(recurringPage, sold);
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.consent')).toBe('ready'));
  fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
  expect(said.mock.calls.map(String).filter((line) => line.includes('Nobody can order'))).toEqual([]);
  said.mockRestore();
});
