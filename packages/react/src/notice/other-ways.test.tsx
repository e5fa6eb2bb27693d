import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { chargingCrm } from '../test-page/charging-crm.test.support.js';
import { signInWith, testPage } from '../test-page/test-page.test.support.js';

const cards = <a href="/cards">Pay by card</a>;
const page = (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
    <PlaceOrderButton />
    <CheckoutNotice otherWays={cards} />
  </>
);
const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
const canOrder = () => waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));

test('what else the shop takes is offered after Amazon has rejected the payment, and not before or after another card', async () => {
  const { remote, crm, show } = testPage();
  show(page, { crm: chargingCrm(remote, crm) });
  await signInWith(remote);
  await canOrder();
  remote.chooseCard(3);
  fireEvent.click(placeOrder());
  await screen.findByText(/Please choose another one/);
  expect(screen.queryByText('Pay by card')).toBe(null);
  remote.chooseCard(4);
  await canOrder();
  fireEvent.click(placeOrder());
  await screen.findByText('Pay by card');
  await canOrder();
  remote.chooseCard(1);
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(screen.queryByText('Pay by card')).toBe(null);
});

test('it is offered where nothing can be had', async () => {
  testPage({ offer: 'unavailable' }).show(page);
  await screen.findByText('Pay by card');
});

test('a page may lead on by itself, with our button or without', async () => {
  const { remote, show } = testPage({ attempts: [[{ outcome: 'rejected', because: 'account' }]] });
  show(
    <>
      {page}
      <CheckoutNotice className="own">
        {({ state, wayOn }) => (
          <p className="led">
            {state.status} {wayOn}
          </p>
        )}
      </CheckoutNotice>
    </>,
  );
  await signInWith(remote);
  await canOrder();
  fireEvent.click(placeOrder());
  await waitFor(() => expect(document.querySelector('.led')?.textContent).toBe('refused Start again'));
  expect(document.querySelectorAll('.own > :not([role])').length).toBe(1);
});
