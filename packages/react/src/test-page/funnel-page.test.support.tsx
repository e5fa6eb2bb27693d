import { createAmazonPay } from '@landerpay/amazon-pay';
import type { MemoryAdapterOptions } from '@landerpay/crm/testing';
import { act, cleanup, fireEvent, type RenderResult, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import type { AmazonPayProviderProps } from '../index.js';
import { canOrder, placeOrder, termsBox } from './ordering.test.support.js';
import { recurringPage } from './subscription.test.support.js';
import { amazon, signInWith, stateOf, type TestPage, testPage } from './test-page.test.support.js';

const plan = {
  name: 'Refill plan',
  price: 100,
  delivery: 'digital',
  recurring: { price: 1_950, every: { unit: 'month', count: 1 } },
} as const;

/** A shop with a kit and a plan, and a step for each way to sell one. */
export const funnelShop: MemoryAdapterOptions = {
  products: {
    'starter-kit': { name: 'Starter kit', price: 4_900, shipping: 495 },
    'refill-pack': { name: 'Refill pack', price: 1_950, shipping: 250 },
    course: { name: 'Video course', price: 2_900, delivery: 'digital' },
    'deluxe-kit': { name: 'Deluxe kit', price: 7_900 },
    plan,
    club: { ...plan, name: 'Video club' },
  },
  steps: {
    parcel: { product: 'refill-pack' },
    download: { product: 'course', quantity: 2 },
    bigger: { product: 'deluxe-kit', replaces: 'starter-kit' },
    club: { product: 'club' },
  },
};

const checkouts = {
  'one-time': { kind: 'one-time', lines: [{ product: 'starter-kit', quantity: 1 }] },
  recurring: { kind: 'recurring', lines: [{ product: 'plan', quantity: 1 }] },
} as const;

/** Orders on the checkout page, as a buyer does it. */
const order = async (shop: TestPage, kind: 'one-time' | 'recurring'): Promise<void> => {
  const { unmount } = shop.show(recurringPage, checkouts[kind]);
  await signInWith(shop.remote);
  await screen.findByTitle('Payment method');
  if (kind === 'recurring') {
    await waitFor(() => expect(stateOf('.consent')).toBe('ready'));
    act(() => shop.remote.toggleConsent());
    fireEvent.click(termsBox());
  }
  await canOrder();
  fireEvent.click(placeOrder());
  await screen.findByText(/^Thank you!/);
  unmount();
};

export type FunnelPage = Omit<TestPage, 'show' | 'around'> & {
  /** A later page of the funnel: it sells no checkout. */
  readonly around: (children: ReactNode, props?: Partial<AmazonPayProviderProps>) => ReactNode;
  readonly show: (children: ReactNode, props?: Partial<AmazonPayProviderProps>) => RenderResult;
  /** Another page of the tab, with an engine of its own; the buyer is as signed in as before. */
  readonly leaveFor: (children: ReactNode, props?: Partial<AmazonPayProviderProps>) => RenderResult;
};

/** A page that a buyer comes to who has placed an order in this tab, and has not signed in on this page yet. */
export const funnelPage = async (
  kind: keyof typeof checkouts = 'one-time',
  options: MemoryAdapterOptions = {},
): Promise<FunnelPage> => {
  const shop = testPage({ ...funnelShop, ...options });
  await order(shop, kind);
  // A page load forgets the token.
  createAmazonPay(amazon).signOut();
  shop.events.length = 0;
  const sellsNothing = { kind: undefined, lines: undefined } as const;
  const show: FunnelPage['show'] = (children, props) => shop.show(children, { ...sellsNothing, ...props });
  return {
    ...shop,
    show,
    around: (children, props) => shop.around(children, { ...sellsNothing, ...props }),
    leaveFor: (children, props) => {
      cleanup();
      return show(children, props);
    },
  };
};

/** Signs in again after a page load: Amazon's script still knows the buyer, and asks nothing. */
export const signInAgain = async (): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' }));
};

export const accept = (amount: string) => screen.getByRole('button', { name: `Yes, add it for ${amount}` });
export const decline = () => screen.getByRole('button', { name: 'No, thank you' });
