import type { MemoryAdapterOptions } from '@landerpay/crm/testing';
import {
  AddressBook,
  AmazonPayButton,
  type AmazonPayProviderProps,
  CheckoutNotice,
  Consent,
  PlaceOrderButton,
  Terms,
  Wallet,
} from '../index.js';

/** A subscription with a trial, that costs a dollar today; the shop's day is 24 November 2026. */
export const subscription: MemoryAdapterOptions = {
  now: () => Date.UTC(2026, 10, 24),
  products: {
    'refill-plan': {
      name: 'Refill plan',
      price: 100,
      recurring: {
        price: 1_950,
        shipping: 250,
        every: { unit: 'day', count: 30 },
        trial: { unit: 'day', count: 14 },
        bills: 12,
      },
    },
  },
  cancel: { url: 'https://shop.example/cancel', email: 'help@shop.example' },
};

export const sold: Partial<AmazonPayProviderProps> = {
  kind: 'recurring',
  lines: [{ product: 'refill-plan', quantity: 1 }],
};

export const recurringPage = (
  <>
    <AmazonPayButton />
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
    <Consent className="consent" />
    <Terms className="terms" />
    <PlaceOrderButton />
    <CheckoutNotice className="notice" />
  </>
);

/** The same, for a form around it. */
export const formParts = (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
    <Consent />
    <Terms />
    <PlaceOrderButton type="submit" />
    <CheckoutNotice />
  </>
);
