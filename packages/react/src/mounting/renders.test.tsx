import { act, fireEvent, waitFor } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import {
  AddressBook,
  AmazonPayButton,
  CheckoutNotice,
  Consent,
  PlaceOrderButton,
  Terms,
  Wallet,
} from '../index.js';
import { canOrder, placeOrder, termsBox } from '../test-page/ordering.test.support.js';
import { sold, subscription } from '../test-page/subscription.test.support.js';
import { signInWith, stateOf, testPage } from '../test-page/test-page.test.support.js';

let commits: Record<string, number> = {};
const Counted = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <Profiler
    id={id}
    onRender={(name) => {
      commits = { ...commits, [name]: (commits[name] ?? 0) + 1 };
    }}
  >
    {children}
  </Profiler>
);

const page = (
  <>
    <Counted id="button">
      <AmazonPayButton />
    </Counted>
    <Counted id="addresses">
      <AddressBook />
    </Counted>
    <Counted id="wallet">
      <Wallet />
    </Counted>
    <Counted id="consent">
      <Consent className="consent" />
    </Counted>
    <Counted id="terms">
      <Terms />
    </Counted>
    <Counted id="order">
      <PlaceOrderButton />
    </Counted>
    <Counted id="notice">
      <CheckoutNotice className="notice" />
    </Counted>
  </>
);

/** Which components are rendered again by what happens. */
const renderedBy = async (happens: () => void, until: () => void): Promise<readonly string[]> => {
  commits = {};
  happens();
  await waitFor(until);
  return Object.keys(commits).sort();
};

test('a component is rendered again for nothing but what it reads', async () => {
  const { remote, show } = testPage(subscription);
  show(page, sold);
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.consent')).toBe('ready'));

  const missing = () => document.querySelector('[data-landerpay=StillMissing]')?.textContent;
  expect(
    await renderedBy(
      () => act(() => remote.toggleConsent()),
      () => expect(missing()).toBe('Accept the terms.'),
    ),
  ).toEqual(['order']);
  expect(
    await renderedBy(
      () => fireEvent.click(termsBox()),
      () => expect(missing()).toBe(''),
    ),
  ).toEqual(['order', 'terms']);
  await canOrder();
  expect(
    await renderedBy(
      () => fireEvent.click(placeOrder()),
      () => expect(stateOf('.notice')).toBe('placed'),
    ),
  ).toEqual(['addresses', 'consent', 'notice', 'order', 'terms', 'wallet']);
});
