import type { Clock } from '@landerpay/amazon-pay';
import { createManualClock } from '@landerpay/simulator/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  AddressBook,
  AmazonPayButton,
  CheckoutNotice,
  PlaceOrderButton,
  useAmazonCheckout,
  Wallet,
} from '../index.js';
import { amazon, signInWith, testPage } from '../test-page/test-page.test.support.js';

const minute = 60_000;
let endsAt: number | null = null;
const Reader = () => {
  endsAt = useAmazonCheckout(({ sessionEndsAt }) => sessionEndsAt);
  return null;
};
const status = () => screen.getByRole('status').textContent;
const again = () => screen.queryByRole('button', { name: 'Sign in again' });
const canOrder = () =>
  waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));

/** A buyer who has chosen, on a page whose time the test moves. */
const chosen = async () => {
  const manual = createManualClock();
  const alarms = new Set<symbol>();
  const clock: Clock = {
    now: manual.now,
    after: (milliseconds, run) => {
      const alarm = Symbol();
      alarms.add(alarm);
      const cancel = manual.after(milliseconds, () => {
        alarms.delete(alarm);
        run();
      });
      return () => {
        alarms.delete(alarm);
        cancel();
      };
    },
  };
  const shop = testPage();
  const { unmount } = shop.show(
    <>
      <AmazonPayButton />
      <AddressBook />
      <Wallet />
      <PlaceOrderButton />
      <CheckoutNotice />
      <Reader />
    </>,
    { amazon: { ...amazon, clock } },
  );
  await signInWith(shop.remote);
  await canOrder();
  const pass = (minutes: number) => {
    shop.remote.advanceClock(minutes * minute);
    return act(() => manual.advance({ minutes }));
  };
  return { ...shop, clock, waiting: () => alarms.size, pass, unmount, signedInAt: clock.now() };
};

describe('a session that may end soon', () => {
  test('is told from three minutes before, with the minutes left', async () => {
    const { pass, signedInAt } = await chosen();
    await pass(11);
    expect([endsAt, status(), again()]).toEqual([null, '', null]);
    await pass(1);
    expect(endsAt).toBe(signedInAt + 15 * minute);
    expect(status()).toBe('Your Amazon session ends in 3 minutes.');
    await pass(1);
    expect(status()).toBe('Your Amazon session ends in 2 minutes.');
    await pass(1.5);
    expect(status()).toBe('Your Amazon session ends in 1 minute.');
    await pass(0.5);
    expect(status()).toBe('Your Amazon session may have ended.');
    await canOrder();
  });

  test('proves alive by a choice, and begins to count anew', async () => {
    const { remote, pass } = await chosen();
    await pass(13);
    expect(again()).not.toBe(null);
    act(() => remote.chooseCard(2));
    await waitFor(() => expect([endsAt, status(), again()]).toEqual([null, '', null]));
    await pass(12);
    expect(status()).toBe('Your Amazon session ends in 3 minutes.');
  });

  test('can be begun again with nothing lost', async () => {
    const { remote, pass } = await chosen();
    await pass(12);
    fireEvent.click(again() ?? document.body);
    act(() => remote.signIn());
    await canOrder();
    expect([endsAt, status()]).toEqual([null, '']);
    expect(remote.references().length).toBe(1);
  });

  test('is over when the token’s life is, and the buyer signs in again with nothing lost', async () => {
    const { remote, pass } = await chosen();
    await pass(61);
    expect(screen.getByRole('alert').textContent).toMatch(/^Your Amazon session has ended/);
    expect(endsAt).toBe(null);
    await signInWith(remote);
    await canOrder();
    expect(remote.references().length).toBe(1);
  });

  test('waits for nobody once the page is gone', async () => {
    const { waiting, pass, unmount } = await chosen();
    await pass(12);
    unmount();
    expect(waiting()).toBe(0);
  });
});

test('what was chosen three hours ago is not ordered with: the page says so and has another reference', async () => {
  const { remote, clock, pass, crm } = await chosen();
  for (let hours = 0; hours < 3; hours += 1) {
    await pass(60.1);
    await signInWith(remote);
    if (hours < 2) await canOrder();
  }
  await screen.findByText(/Amazon no longer keeps what you chose some hours ago/);
  await canOrder();
  expect(remote.references().length).toBe(2);
  expect(crm.orders).toEqual([]);
  expect(clock.now()).toBeGreaterThan(3 * 60 * minute);
});
