import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { testPage } from '../test-page/test-page.test.support.js';

const whole = (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
    <PlaceOrderButton />
    <CheckoutNotice />
  </>
);

const isReadyToOrder = () =>
  waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));

test('a buyer signs in, chooses and orders', async () => {
  const { remote, crm, show } = testPage();
  show(whole);
  fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' }));
  remote.signIn();
  await isReadyToOrder();
  fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
  await screen.findByText(/Thank you! Your order number is/);
  expect(crm.orders.length).toBe(1);
  expect(remote.references().length).toBe(1);
  expect(crm.orders[0]?.reference).toBe(remote.references()[0]);
});
