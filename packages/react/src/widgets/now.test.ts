import {
  type Checkout,
  idempotencyKeyFrom,
  initialCheckout,
  type Notice,
  parseReferenceId,
} from '@landerpay/checkout';
import { describe, expect, test } from 'vitest';
import { addressBookNow, walletNow } from './now.js';

const reference = parseReferenceId('S01-1234567-1234567') ?? null;
const key = idempotencyKeyFrom(new Uint8Array(32));
const choosing: Checkout = {
  ...initialCheckout,
  signedIn: true,
  state: { status: 'choosing', notice: null },
};
const holding = (held: Partial<Checkout['held']>, checkout: Checkout = choosing): Checkout => ({
  ...checkout,
  held: { ...checkout.held, ...held },
});
const chosen = holding({ reference, addressChosen: true, paymentChosen: true });

describe('the address book', () => {
  test('makes a reference, and keeps the one that there is', () => {
    expect(addressBookNow(choosing)).toMatchObject({
      drawing: '0',
      contract: { reference: 'new' },
      mode: 'edit',
    });
    expect(addressBookNow(chosen)).toMatchObject({ drawing: '0', contract: { reference }, mode: 'edit' });
    expect(addressBookNow(holding({ referencesLost: 1 })).drawing).toBe('1');
  });

  test('is read after a refused card, until there is another reference or another address is needed', () => {
    const refused = holding({ paymentsRefused: 1, endedAttempts: 1 }, chosen);
    expect(addressBookNow(refused).mode).toBe('read');
    expect(addressBookNow(holding({ addressChosen: false }, refused)).mode).toBe('edit');
    expect(addressBookNow(holding({ endedAttempts: 0 }, refused)).mode).toBe('edit');
  });
});

test('what is asked for anew is what the widget is called, until it is chosen', () => {
  const told = (notice: Notice, held: Partial<Checkout['held']>): Checkout =>
    holding(held, { ...chosen, state: { status: 'choosing', notice } });
  const rejected = { notice: 'rejected', fields: [{ field: 'shipCountry', problem: 'invalid' }] } as const;
  const refused = told(rejected, { addressChosen: false, addressesRefused: 1 });
  expect(addressBookNow(refused)).toMatchObject({ asks: 'widget:address-refused', calls: 1, mode: 'edit' });
  expect(walletNow(refused)).toMatchObject({ asks: null, calls: 0, drawing: null });
  expect(addressBookNow(told(rejected, {})).asks).toBe(null);

  const declined = { notice: 'declined', reason: 'Declined' } as const;
  const wallet = walletNow(told(declined, { paymentChosen: false, paymentsRefused: 1 }));
  expect(wallet).toMatchObject({ asks: 'widget:declined', calls: 1 });
  expect(walletNow(told(declined, {})).asks).toBe(null);
});

describe('the wallet', () => {
  test('waits for what the buyer meets first', () => {
    expect(walletNow(initialCheckout)).toMatchObject({ drawing: null, waitsFor: 'widget:sign-in-first' });
    expect(walletNow(choosing)).toMatchObject({ drawing: null, waitsFor: 'widget:address-first' });
    expect(walletNow(holding({ reference }))).toMatchObject({ drawing: null });
    expect(walletNow(chosen).drawing).toBe('0/0');
  });

  test('is drawn anew for a refused card and for a lost reference', () => {
    expect(walletNow(holding({ paymentsRefused: 1 }, chosen)).drawing).toBe('0/1');
    expect(walletNow(holding({ referencesLost: 1 }, chosen)).drawing).toBe('1/0');
  });
});

describe('both', () => {
  test('leave when the checkout is over, and ask nobody to sign in', () => {
    for (const now of [addressBookNow, walletNow]) {
      expect(now(chosen).absent).toBe(false);
      expect(now({ ...chosen, state: { status: 'refused', why: 'account' } }).absent).toBe(true);
    }
  });

  const underWay = (checkout: Checkout): Checkout => {
    if (reference === null) throw new Error('not a reference');
    const expected = { total: 1, currency: 'USD', catalogueVersion: '1', termsVersion: null };
    const request = { reference, attempt: 1, lines: [], expected };
    return {
      ...checkout,
      state: {
        status: 'placing',
        attempt: { key, request, startedAt: 0, joined: false, anotherBuyers: false },
        resumed: false,
      },
    };
  };

  test('stay while an order is placed, and cannot be used', () => {
    expect(addressBookNow(underWay(chosen))).toMatchObject({ drawing: '0', inert: true });
    expect(walletNow(underWay(chosen))).toMatchObject({ drawing: '0/0', inert: true });
  });

  test('are not drawn for an attempt that a page load restored, nor once the buyer is out', () => {
    const restored = underWay(holding({ reference }));
    const signedOut = { ...underWay(chosen), signedIn: false };
    for (const checkout of [restored, signedOut]) {
      expect(addressBookNow(checkout).drawing).toBe(null);
      expect(walletNow(checkout).drawing).toBe(null);
    }
  });

  test.each<Checkout['state']>([
    { status: 'loading', notice: null },
    { status: 'signing-in', notice: null },
  ])('are not drawn while $status', (state) => {
    const checkout: Checkout = { ...chosen, state };
    expect(addressBookNow(checkout).drawing).toBe(null);
    expect(walletNow(checkout).drawing).toBe(null);
  });
});
