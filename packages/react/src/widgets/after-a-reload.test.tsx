import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { chargingCrm } from '../test-page/charging-crm.test.support.js';
import { signInWith, stateOf, type TestPage, testPage } from '../test-page/test-page.test.support.js';

const page = (
  <>
    <AmazonPayButton />
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
    <PlaceOrderButton />
    <CheckoutNotice />
  </>
);
const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
const canOrder = () => waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));

/** Where the page's one reference ships to, as a server learns it. */
const cityOf = ({ describe: ask, references }: TestPage['remote']): string => {
  const known = ask({ reference: references()[0] ?? '' });
  if (known.result !== 'known' || !known.shippingAddress) throw new Error('nothing is known');
  return known.shippingAddress.city;
};

test('a page loaded anew after a refused card only shows the address, and another card pays on the same reference', async () => {
  const { remote, crm, show } = testPage();
  const charging = chargingCrm(remote, crm);
  show(page, { crm: charging });
  await signInWith(remote);
  await canOrder();
  remote.chooseCard(3);
  fireEvent.click(placeOrder());
  await screen.findByText('Your payment method was declined. Please choose another one.');

  // Another provider knows of the first only what the tab has kept.
  cleanup();
  show(page, { crm: charging });
  await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
  expect(stateOf('.address-book')).toBe('ready');
  const before = cityOf(remote);
  act(() => remote.chooseAddress(2));
  expect(cityOf(remote)).toBe(before);
  expect(placeOrder().ariaDisabled).toBe('true');
  act(() => remote.chooseCard(1));
  await canOrder();
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(remote.references().length).toBe(1);
  expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references());
});
