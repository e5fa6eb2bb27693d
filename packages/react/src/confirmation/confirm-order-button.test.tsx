import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import {
  AddressBook,
  AmazonPayButton,
  CheckoutNotice,
  ConfirmOrderButton,
  type CrmAdapter,
  Wallet,
} from '../index.js';
import { chargingCrm } from '../test-page/charging-crm.test.support.js';
import { signInWith, stateOf, type TestPage, testPage } from '../test-page/test-page.test.support.js';
import { confirmingCrm } from './confirming-crm.test.support.js';

const page = (
  <>
    <AmazonPayButton />
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
    <ConfirmOrderButton className="order" />
    <CheckoutNotice />
  </>
);

const button = () => document.querySelector<HTMLButtonElement>('.order');
const canClick = () => waitFor(() => expect(button()?.ariaDisabled).toBe('false'));
const click = () => fireEvent.click(button() ?? document.body);
const told = () => document.querySelector('[data-landerpay=ConfirmationNotice]')?.textContent;

/** Leaves for another address, as a browser would. */
const navigate = (url: string): void => {
  history.replaceState(null, '', url);
  dispatchEvent(new PageTransitionEvent('pagehide'));
};

afterEach(() => history.replaceState(null, '', '/'));

type Confirming = TestPage & { readonly adapter: CrmAdapter };

const chosen = async (alter = (crm: CrmAdapter): CrmAdapter => crm): Promise<Confirming> => {
  const shop = testPage({}, { navigate });
  const adapter = alter(confirmingCrm(shop.remote, chargingCrm(shop.remote, shop.crm)));
  shop.show(page, { crm: adapter });
  await signInWith(shop.remote);
  await canClick();
  return { ...shop, adapter };
};

const comesBack = async (shop: Confirming, outcome: 'Success' | 'Failure' | 'Abandoned'): Promise<void> => {
  click();
  await waitFor(() => expect(stateOf('.order')).toBe('confirming'));
  await waitFor(() => shop.remote.authenticate(outcome));
  expect(location.search).toBe(`?AuthenticationStatus=${outcome}`);
  expect(shop.crm.orders).toEqual([]);
  cleanup();
  shop.show(page, { crm: shop.adapter });
  await waitFor(() => expect(location.search).toBe(''));
};

test('the first click asks the bank, and the next one, after the way back, orders with the same reference', async () => {
  const shop = await chosen();
  await comesBack(shop, 'Success');
  await screen.findByText(/^Your payment is confirmed/);
  await canClick();
  expect(button()?.textContent).toBe('Complete your order');
  expect(shop.crm.orders).toEqual([]);
  click();
  await screen.findByText(/Thank you!/);
  expect(told()).toBe('');
  expect(shop.remote.references().length).toBe(1);
  expect(shop.crm.orders.map(({ reference }) => reference)).toEqual(shop.remote.references());
});

test('what was confirmed is so after another page load, too', async () => {
  const shop = await chosen();
  await comesBack(shop, 'Success');
  await screen.findByText(/^Your payment is confirmed/);
  cleanup();
  shop.show(page, { crm: shop.adapter });
  await screen.findByText(/^Your payment is confirmed/);
});

test('a buyer who gave up is asked once more, with the same reference', async () => {
  const shop = await chosen();
  await comesBack(shop, 'Abandoned');
  await screen.findByText(/^You have not confirmed the payment/);
  await canClick();
  await comesBack(shop, 'Success');
  await screen.findByText(/^Your payment is confirmed/);
  expect(shop.remote.references().length).toBe(1);
});

test('after the bank’s no the checkout begins anew with another reference', async () => {
  const shop = await chosen();
  await comesBack(shop, 'Failure');
  await screen.findByText(/^Your bank did not confirm the payment/);
  await canClick();
  expect(button()?.textContent).toBe('Place order');
  expect(shop.remote.references().length).toBe(2);
  expect(shop.crm.orders).toEqual([]);
});

test('an address that says Success proves nothing where nothing was asked', async () => {
  history.replaceState(null, '', '/?AuthenticationStatus=Success');
  await chosen();
  expect(location.search).toBe('');
  expect(button()?.textContent).toBe('Place order');
  expect(told()).toBe('');
});

test('a server that does not confirm says why, and the page stays usable', async () => {
  const shop = await chosen((crm) => ({
    ...crm,
    confirmReference: async () => ({ outcome: 'refusal', code: 'unavailable', detail: '' }),
  }));
  click();
  await screen.findByText(/^The shop cannot take orders at the moment/);
  await canClick();
  expect(shop.crm.orders).toEqual([]);
  expect(document.getElementById('OffAmazonPaymentsConfirmationOverlay')).toBe(null);
});

test('a server that cannot be reached leaves the buyer the page', async () => {
  await chosen((crm) => ({ ...crm, confirmReference: () => Promise.reject(new Error('offline')) }));
  click();
  await screen.findByText('We could not reach the shop. Please try again.');
  await canClick();
});

test('another attempt is another question: after a declined card the bank is asked again', async () => {
  const shop = await chosen();
  act(() => shop.remote.chooseCard(3));
  await canClick();
  await comesBack(shop, 'Success');
  await screen.findByText(/^Your payment is confirmed/);
  await canClick();
  click();
  await screen.findByText(/Please choose another one/);
  expect(button()?.textContent).toBe('Place order');
  expect(told()).toBe('');
});

test('an adapter that cannot confirm is a typed error, which says what to use instead', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const quiet = (event: ErrorEvent) => event.preventDefault();
  addEventListener('error', quiet);
  const shop = testPage();
  const failing = () => shop.show(page);
  expect(failing).toThrow(expect.objectContaining({ code: 'sca-unsupported', retryable: false }));
  expect(failing).toThrow('PlaceOrderButton');
  removeEventListener('error', quiet);
  said.mockRestore();
});
