import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { signInWith, stateOf, testPage } from '../test-page/test-page.test.support.js';

const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
const canOrder = () => waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));

test('an address that the shop refuses brings the address book back: the same reference, another address', async () => {
  const fields = [{ field: 'shipCountry', problem: 'invalid' }] as const;
  const { remote, crm, show } = testPage({
    attempts: [[{ outcome: 'rejected', because: 'fields', fields }]],
  });
  show(
    <>
      <AmazonPayButton />
      <AddressBook className="address-book" />
      <Wallet className="wallet" />
      <PlaceOrderButton />
      <CheckoutNotice />
    </>,
  );
  await signInWith(remote);
  await canOrder();
  fireEvent.click(placeOrder());

  const sentence = 'The shop does not deliver to this country. Please choose another address.';
  const alert = await screen.findByText(sentence);
  expect(alert.getAttribute('role')).toBe('alert');
  const addressBook = document.querySelector('.address-book section');
  expect(document.activeElement).toBe(addressBook);
  expect(addressBook?.ariaLabel).toBe('Please choose another address.');
  expect(placeOrder().ariaDisabled).toBe('true');
  expect(stateOf('.wallet')).toBe('waiting');

  remote.chooseAddress(2);
  await canOrder();
  expect(alert.textContent).toBe('');
  expect(addressBook?.ariaLabel).toBe('Address');
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(remote.references()).toEqual(crm.orders.map(({ reference }) => reference));
});
