import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import {
  AddressBook,
  type AmazonCheckout,
  AmazonPayButton,
  PlaceOrderButton,
  useAmazonCheckout,
  Wallet,
} from '../index.js';
import { signInWith, stateOf, testPage } from '../test-page/test-page.test.support.js';
import { argumentOfAnyEvent, noteCallbacksGivenToAmazon } from './given-to-amazon.test.support.js';

const widgets = (
  <>
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
  </>
);

const canOrder = () =>
  waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));
const widgetsAreReady = () =>
  waitFor(() => expect([stateOf('.address-book'), stateOf('.wallet')]).toEqual(['ready', 'ready']));

const Watching = ({ onRender }: { readonly onRender: (checkout: AmazonCheckout) => void }) => {
  onRender(useAmazonCheckout());
  return null;
};

/** A page whose widgets can leave and come back, and what its checkout was rendered with. */
const pageWithWidgets = () => {
  const { remote, crm, events, around } = testPage();
  const checkouts: AmazonCheckout[] = [];
  const pageWith = (children: ReactNode) =>
    around(
      <>
        <AmazonPayButton />
        {children}
        <PlaceOrderButton />
        <Watching onRender={(checkout) => checkouts.push(checkout)} />
      </>,
    );
  const { rerender } = render(pageWith(widgets));
  return {
    remote,
    crm,
    told: () => ({ checkouts: [...checkouts], events: [...events], html: document.body.innerHTML }),
    leave: () => rerender(pageWith(null)),
    comeBack: () => rerender(pageWith(widgets)),
  };
};

test('amazon 79: mount, unmount, mount is one reference, with which the order is placed', async () => {
  const { remote, crm, leave, comeBack } = pageWithWidgets();
  await signInWith(remote);
  await canOrder();
  for (let turn = 0; turn < 3; turn += 1) {
    leave();
    expect(remote.widgets()).toEqual([]);
    comeBack();
    await widgetsAreReady();
  }
  expect(document.querySelectorAll('iframe').length).toBe(2);
  await canOrder();
  fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
  await waitFor(() => expect(crm.orders.length).toBe(1));
  expect(remote.references()).toEqual(crm.orders.map(({ reference }) => reference));
});

test('amazon 79: no callback of an unmounted component changes state, and those of a mounted one do', async () => {
  const { remote, told, leave, comeBack } = pageWithWidgets();
  await screen.findByRole('button', { name: 'Pay with Amazon' });
  const given = noteCallbacksGivenToAmazon();
  await signInWith(remote);
  await canOrder();
  await widgetsAreReady();
  const ofTheUnmounted = given();
  expect(new Set(ofTheUnmounted.map(({ name }) => name))).toEqual(
    new Set(['onOrderReferenceCreate', 'onReady', 'onAddressSelect', 'onPaymentSelect', 'onError']),
  );

  leave();
  const whileAway = told();
  for (const { call } of ofTheUnmounted) act(() => call(argumentOfAnyEvent));
  expect(told()).toEqual(whileAway);

  comeBack();
  await widgetsAreReady();
  const afterwards = told();
  for (const { call } of ofTheUnmounted) act(() => call(argumentOfAnyEvent));
  expect(told()).toEqual(afterwards);
  expect(remote.references().length).toBe(1);

  const ofTheMounted = given().slice(ofTheUnmounted.length);
  act(() => ofTheMounted.find(({ name }) => name === 'onError')?.call(argumentOfAnyEvent));
  expect(told()).not.toEqual(afterwards);
});
