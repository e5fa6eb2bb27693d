import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { signInWith, testPage } from '../test-page/test-page.test.support.js';

const whole = (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
    <PlaceOrderButton className="order" />
    <CheckoutNotice />
  </>
);
const placeOrder = () => screen.getByRole('button', { name: 'Place order' });
const described = () =>
  document.getElementById(placeOrder().getAttribute('aria-describedby') ?? '')?.textContent;

describe('PlaceOrderButton', () => {
  test('places the order once everything is chosen', async () => {
    const { remote, crm, show } = testPage();
    show(whole);
    await signInWith(remote);
    await waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));
    expect(described()).toBe('');
    fireEvent.click(placeOrder());
    await screen.findByText(/Thank you! Your order number is/);
    expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references());
  });

  test('says what is missing, can be focused, and places nothing', async () => {
    const { crm, show, remote } = testPage();
    show(
      <>
        <AmazonPayButton />
        <PlaceOrderButton />
        <CheckoutNotice />
      </>,
    );
    await signInWith(remote);
    await waitFor(() =>
      expect(described()).toBe('Choose an address. Choose a payment method. Amazon is still loading.'),
    );
    expect(placeOrder().ariaDisabled).toBe('true');
    expect(placeOrder().hasAttribute('disabled')).toBe(false);
    fireEvent.click(placeOrder());
    await Promise.resolve();
    expect(crm.orders).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('is busy while it places, and carries the page’s own words', async () => {
    const { remote, show } = testPage({ attempts: [[{ outcome: 'never' }]] });
    const roots: (HTMLButtonElement | null)[] = [];
    const keep = (root: HTMLButtonElement | null) => void roots.push(root);
    show(
      <>
        <AmazonPayButton />
        <AddressBook />
        <Wallet />
        <PlaceOrderButton ref={keep} className="order">
          Buy it now
        </PlaceOrderButton>
      </>,
    );
    await signInWith(remote);
    const button = screen.getByRole('button', { name: 'Buy it now' });
    expect(roots).toContain(button);
    await waitFor(() => expect(button.ariaDisabled).toBe('false'));
    fireEvent.click(button);
    expect(button.textContent).toBe('Placing your order…');
    expect([button.ariaBusy, button.ariaDisabled, button.dataset.state]).toEqual(['true', 'true', 'placing']);
  });
});
