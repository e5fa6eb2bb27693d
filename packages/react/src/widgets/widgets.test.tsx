import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, PlaceOrderButton, Wallet } from '../index.js';
import { signInWith, stateOf, testPage } from '../test-page/test-page.test.support.js';

const page = (
  <>
    <AmazonPayButton />
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
    <PlaceOrderButton />
  </>
);
const canOrder = () =>
  waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));
const framesIn = (className: string) => [
  ...document.querySelectorAll<HTMLIFrameElement>(`.${className} iframe`),
];

describe('AddressBook and Wallet', () => {
  test('wait for the sign-in, and say so', async () => {
    const { show } = testPage();
    const { container } = show(page);
    await screen.findByRole('button', { name: 'Pay with Amazon' });
    expect(stateOf('.address-book')).toBe('waiting');
    expect(stateOf('.wallet')).toBe('waiting');
    expect(container.querySelector('.wallet')?.textContent).toBe('Please sign in with Amazon first.');
    expect(framesIn('address-book').length).toBe(0);
  });

  test('make one reference between them, in StrictMode too', async () => {
    const { remote, show } = testPage();
    show(page);
    await signInWith(remote);
    await canOrder();
    await waitFor(() => expect(stateOf('.address-book')).toBe('ready'));
    await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
    expect(remote.references().length).toBe(1);
    expect(framesIn('address-book').map(({ title }) => title)).toEqual(['Address']);
    expect(framesIn('wallet').map(({ title }) => title)).toEqual(['Payment method']);
  });

  test('the wallet waits for an address of a new buyer', async () => {
    const { remote, show } = testPage();
    const { container } = show(
      <>
        <AmazonPayButton />
        <Wallet className="wallet" />
      </>,
    );
    await signInWith(remote);
    await screen.findByText('Please choose an address first.');
    expect(container.querySelectorAll('.wallet iframe').length).toBe(0);
    expect(remote.references()).toEqual([]);
  });

  test('are drawn once for a hundred renders with new props', async () => {
    const { remote, around } = testPage();
    const { rerender } = render(around(page));
    await signInWith(remote);
    await canOrder();
    const before = [...framesIn('address-book'), ...framesIn('wallet')];
    for (let turn = 0; turn < 100; turn += 1) {
      rerender(
        around(
          <>
            <AmazonPayButton />
            <AddressBook className="address-book" design={{ designMode: 'responsive' }} />
            <Wallet className="wallet" design={{ designMode: 'responsive' }} />
            <PlaceOrderButton />
          </>,
        ),
      );
    }
    await act(() => Promise.resolve());
    expect([...framesIn('address-book'), ...framesIn('wallet')]).toEqual(before);
    expect(remote.references().length).toBe(1);
  });

  test('keep the reference when they leave the page and come back', async () => {
    const { remote, around } = testPage();
    const { rerender } = render(around(page));
    await signInWith(remote);
    await canOrder();
    rerender(around(<PlaceOrderButton />));
    expect(document.querySelectorAll('iframe').length).toBe(0);
    rerender(around(page));
    await canOrder();
    await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
    expect(remote.references().length).toBe(1);
  });

  test('for digital goods the wallet makes the reference, and there is no address book', async () => {
    const { remote, crm, show } = testPage({ delivery: 'digital' });
    const { container } = show(page);
    await signInWith(remote);
    await canOrder();
    expect(container.querySelector('.address-book')).toBe(null);
    expect(remote.references().length).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
    await waitFor(() => expect(crm.orders[0]?.reference).toBe(remote.references()[0]));
  });

  test('cannot be used while an order is placed', async () => {
    const { remote, show } = testPage({ attempts: [[{ outcome: 'never' }]] });
    const { container } = show(page);
    await signInWith(remote);
    await canOrder();
    const wallet = container.querySelector<HTMLElement>('.wallet section');
    expect(wallet?.inert).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
    await screen.findByText('Placing your order…');
    expect(wallet?.inert).toBe(true);
    expect(framesIn('wallet').length).toBe(1);
  });

  test('hand their roots to refs, and style them', async () => {
    const { show } = testPage();
    const roots: unknown[] = [];
    show(
      <>
        <AddressBook ref={(root) => void roots.push(root?.className)} className="a" />
        <Wallet ref={(root) => void roots.push(root?.style.height)} style={{ height: 300 }} />
      </>,
    );
    expect(roots).toContain('a');
    expect(roots).toContain('300px');
  });
});
