import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  AddressBook,
  AmazonPayButton,
  CheckoutNotice,
  PlaceOrderButton,
  useAmazonCheckout,
  Wallet,
} from '../index.js';
import { chargingCrm } from '../test-page/charging-crm.test.support.js';
import { signInWith, stateOf, type TestPage, testPage } from '../test-page/test-page.test.support.js';

const AddressHint = () => (
  <p className="hint">
    {useAmazonCheckout(({ addressFixed }) => (addressFixed ? 'only shown' : 'to be chosen'))}
  </p>
);
const hint = () => document.querySelector('.hint')?.textContent;

const page = (
  <>
    <AddressHint />
    <AmazonPayButton />
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
    <PlaceOrderButton />
    <CheckoutNotice />
  </>
);

const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
const canOrder = () => waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));

let drawnBefore: Element | null = null;

const upToDecline = async (card: number): Promise<TestPage> => {
  const shop = testPage();
  shop.show(page, { crm: chargingCrm(shop.remote, shop.crm) });
  await signInWith(shop.remote);
  await canOrder();
  shop.remote.chooseCard(card);
  expect(hint()).toBe('to be chosen');
  drawnBefore = document.querySelector('.wallet [id^=landerpay]');
  fireEvent.click(placeOrder());
  return shop;
};

test('after a card that another may replace, the wallet comes back with the focus and the same reference', async () => {
  const { remote, crm, events } = await upToDecline(3);
  const alert = await screen.findByText('Your payment method was declined. Please choose another one.');
  expect(alert.getAttribute('role')).toBe('alert');
  await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
  expect(drawnBefore?.isConnected).toBe(false);
  expect(document.activeElement).toBe(document.querySelector('.wallet section'));
  expect(document.activeElement?.getAttribute('aria-label')).toBe(alert.textContent);
  expect(placeOrder().ariaDisabled).toBe('true');
  expect(screen.getByText('Choose a payment method.')).toBeTruthy();
  expect(events).toContainEqual({
    type: 'status',
    from: 'placing',
    to: 'choosing',
    notice: { notice: 'declined', reason: 'InvalidPaymentMethod' },
  });

  // Amazon no longer lets the address be changed: the address book only shows it.
  expect(() => remote.chooseAddress(2)).not.toThrow();
  remote.chooseCard(1);
  await canOrder();
  expect(hint()).toBe('only shown');
  expect(alert.textContent).toBe('');
  expect(document.querySelector('.wallet section')?.ariaLabel).toBe('Payment method');
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(remote.references().length).toBe(1);
  expect(remote.charges().length).toBe(1);
  expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references());
});

test('after a rejected payment both widgets begin anew with another reference', async () => {
  const { remote, crm } = await upToDecline(4);
  await screen.findByText('Amazon declined the payment. Please choose again, or pay another way.');
  await canOrder();
  expect(remote.references().length).toBe(2);
  remote.chooseCard(1);
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references().slice(1));
});

test('after a time-out the same card may be tried again', async () => {
  const { remote } = await upToDecline(5);
  await screen.findByText(/Amazon could not process the payment/);
  await canOrder();
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(remote.references().length).toBe(1);
});
