import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, PlaceOrderButton, Wallet } from '../index.js';
import { signInWith, stateOf, testPage } from '../test-page/test-page.test.support.js';

const page = (presentmentCurrency?: string) => (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet className="wallet" presentmentCurrency={presentmentCurrency} />
    <PlaceOrderButton />
  </>
);

test('a currency that Amazon does not take is said so, and another one mends it on the same reference', async () => {
  const { remote, crm, around } = testPage();
  const { rerender } = render(around(page('XXX')));
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.wallet')).toBe('unavailable'));
  screen.getByText(/Please choose another currency\./);
  rerender(around(page('EUR')));
  await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));
  rerender(around(page()));
  await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
  fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
  await waitFor(() => expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references()));
  expect(remote.references().length).toBe(1);
});
