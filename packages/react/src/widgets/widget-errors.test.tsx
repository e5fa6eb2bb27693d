import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
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
const canOrder = () =>
  waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));

const chosen = async (): Promise<TestPage> => {
  const shop = testPage();
  shop.show(page);
  await signInWith(shop.remote);
  await canOrder();
  await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
  return shop;
};

describe('an error of a widget', () => {
  test('session over: the buyer signs in again and nothing that is held is lost', async () => {
    const { remote } = await chosen();
    act(() => remote.raise('Wallet', 'BuyerSessionExpired'));
    await screen.findByText(/Your Amazon session has ended/);
    expect(stateOf('.wallet')).toBe('waiting');
    expect(document.querySelectorAll('iframe').length).toBe(0);
    await signInWith(remote);
    await canOrder();
    await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
    expect(remote.references().length).toBe(1);
  });

  test('another buyer signs in: chooses anew, with another reference', async () => {
    const { remote } = await chosen();
    act(() => remote.raise('Wallet', 'BuyerSessionExpired'));
    fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' }));
    act(() => remote.signIn(2));
    await screen.findByText(/Another Amazon account is in use now/);
    await canOrder();
    expect(remote.references().length).toBe(2);
  });

  test('a reference that Amazon says is not this buyer’s is given up, and the buyer signs in again', async () => {
    const { remote } = await chosen();
    act(() => remote.raise('Wallet', 'BuyerNotAssociated'));
    await screen.findByText('Your Amazon session has ended. Please sign in again.');
    await signInWith(remote);
    await canOrder();
    expect(remote.references().length).toBe(2);
  });
});

/** Without who has signed in: a question to Amazon that was asked is answered. */
const storedPurchase = () =>
  JSON.stringify(Object.entries(sessionStorage).filter(([key]) => key !== 'landerpay.buyer'));

describe('unmounting leaves nothing behind', () => {
  const phases: readonly (readonly [string, (shop: TestPage) => Promise<unknown>])[] = [
    ['at once', () => Promise.resolve()],
    ['when the script is there', () => screen.findByRole('button', { name: 'Pay with Amazon' })],
    [
      'while the buyer signs in',
      async () => fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' })),
    ],
    ['when the widgets are bound', ({ remote }) => signInWith(remote)],
    [
      'when all is chosen',
      async ({ remote }) => {
        await signInWith(remote);
        await canOrder();
      },
    ],
  ];
  test.each(phases)('%s', async (_, until) => {
    const shop = testPage();
    const { unmount } = shop.show(page);
    await until(shop);
    unmount();
    await Promise.resolve();
    const stored = storedPurchase();
    const told = shop.events.length;
    const references = shop.remote.references().length;
    expect(document.querySelectorAll('section, img, [id^=landerpay]').length).toBe(0);
    expect(
      shop.queryClient
        .getQueryCache()
        .getAll()
        .map((query) => query.getObserversCount()),
    ).toEqual([0]);
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(shop.events.length).toBe(told);
    expect(shop.remote.references().length).toBe(references);
    expect(storedPurchase()).toBe(stored);
  });
});
