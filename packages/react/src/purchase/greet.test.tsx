import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import {
  AddressBook,
  AmazonPayButton,
  CheckoutNotice,
  PlaceOrderButton,
  useAmazonCheckout,
  Wallet,
} from '../index.js';
import { signInWith, stateOf, type TestPage, testPage } from '../test-page/test-page.test.support.js';

const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
const canOrder = () => waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));

/** What was missing at each render in which the buyer could choose. */
let missing: string[] = [];
const Reader = () => {
  const seen = useAmazonCheckout();
  if (seen.state.status === 'choosing') missing = [...missing, seen.missing.join()];
  return null;
};

const page = (
  <>
    <Reader />
    <AmazonPayButton />
    <AddressBook />
    <Wallet className="wallet" />
    <PlaceOrderButton />
    <CheckoutNotice className="notice" />
  </>
);

/** A buyer has chosen, and the tab has noted who it is. */
const chosen = async (): Promise<TestPage> => {
  const shop = testPage();
  shop.show(page);
  await signInWith(shop.remote);
  await canOrder();
  await waitFor(() => expect(sessionStorage.getItem('landerpay.buyer')).not.toBe(null));
  return shop;
};

const signInOnceMore = async ({ remote }: TestPage, buyer: number): Promise<void> => {
  act(() => remote.raise('Wallet', 'BuyerSessionExpired'));
  fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' }));
  act(() => remote.signIn(buyer));
};

test('nobody can order with what another buyer chose, not even before it is known who it is', async () => {
  const shop = await chosen();
  const [first] = shop.remote.references();
  await signInOnceMore(shop, 2);
  expect(stateOf('.notice')).toBe('signing-in');
  fireEvent.click(placeOrder());
  await screen.findByText(/Another Amazon account is in use now/);
  await canOrder();
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(shop.crm.orders.map(({ reference }) => reference)).toEqual(shop.remote.references().slice(1));
  expect(shop.remote.references()).toContain(first);
});

test('the same buyer goes on with the same reference', async () => {
  const shop = await chosen();
  missing = [];
  await signInOnceMore(shop, 1);
  await canOrder();
  expect(missing[0]).toBe('');
  expect(shop.remote.references().length).toBe(1);
  expect(screen.queryByText(/Another Amazon account/)).toBe(null);
});

test('a buyer whom nobody can tell orders once the wallet has shown that the reference is theirs', async () => {
  const shop = await chosen();
  const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('not on https'));
  missing = [];
  await signInOnceMore(shop, 1);
  await canOrder();
  expect(missing[0]).toBe('payment');
  await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
  expect(digest).toHaveBeenCalled();
  digest.mockRestore();
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(shop.remote.references().length).toBe(1);
});
