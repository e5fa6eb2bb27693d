import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, PlaceOrderButton, useAmazonCheckout, Wallet } from '../index.js';
import { signInWith, testPage } from '../test-page/test-page.test.support.js';

const Form = () => {
  const placeOrder = useAmazonCheckout((checkout) => checkout.placeOrder);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        placeOrder();
      }}
    >
      <AddressBook />
      <Wallet />
      <PlaceOrderButton type="submit" />
    </form>
  );
};

test('a form may place the order, in React 18 too: once, and not while anything is missing', async () => {
  const { remote, crm, show } = testPage();
  show(
    <>
      <AmazonPayButton />
      <Form />
    </>,
  );
  const button = () => screen.getByRole('button', { name: 'Place order' });
  fireEvent.click(button());
  await signInWith(remote);
  await waitFor(() => expect(button().ariaDisabled).toBe('false'));
  expect(crm.orders).toEqual([]);
  fireEvent.click(button());
  await waitFor(() => expect(crm.orders.length).toBe(1));
  expect(remote.references()).toEqual(crm.orders.map(({ reference }) => reference));
});
