import {
  type AmazonErrorCode,
  amazonErrors,
  createAmazonPay,
  type ErrorReaction,
} from '@landerpay/amazon-pay';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { amazon, signInWith, stateOf, type TestPage, testPage } from '../test-page/test-page.test.support.js';

const canOrder = () =>
  waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));

const chosen = async (): Promise<TestPage> => {
  const shop = testPage();
  shop.show(
    <>
      <AmazonPayButton className="button" />
      <AddressBook className="address-book" />
      <Wallet className="wallet" />
      <PlaceOrderButton />
      <CheckoutNotice />
    </>,
  );
  await signInWith(shop.remote);
  await canOrder();
  await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
  return shop;
};

const wallet = () => document.querySelector('.wallet')?.textContent;

/** What a server learns of the card of the page's one reference. */
const cardOf = ({ describe: ask, references }: TestPage['remote']) => {
  const session = createAmazonPay(amazon).session.get();
  if (session.name !== 'signed-in') return null;
  const known = ask({ reference: references()[0] ?? '', accessToken: session.accessToken });
  return known.result === 'known' ? known.card : null;
};

const goesOnWithAnother = async ({ remote }: TestPage): Promise<void> => {
  await waitFor(() => expect(remote.references().length).toBe(2));
  await canOrder();
  await waitFor(() => expect([stateOf('.address-book'), stateOf('.wallet')]).toEqual(['ready', 'ready']));
};

/** What the page does after an error of the wallet, by what helps against it. */
const answers: Readonly<Record<ErrorReaction | 'ignore', (shop: TestPage) => Promise<void>>> = {
  'sign-in-again': async ({ remote }) => {
    await screen.findByText(/Your Amazon session has ended/);
    expect(document.querySelectorAll('iframe').length).toBe(0);
    await signInWith(remote);
    await canOrder();
  },
  'new-reference': goesOnWithAnother,
  'show-read-only': async ({ remote, crm }) => {
    await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
    const before = cardOf(remote);
    expect(before).not.toBe(null);
    remote.chooseCard(2);
    expect(cardOf(remote)).toEqual(before);
    fireEvent.click(screen.getByRole('button', { name: 'Place order' }));
    await screen.findByText(/Thank you!/);
    expect(crm.orders.map(({ reference }) => reference)).toEqual(remote.references());
  },
  'choose-another-currency': async ({ remote }) => {
    await waitFor(() => expect(stateOf('.wallet')).toBe('unavailable'));
    expect(wallet()).toContain('Please choose another currency.');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBe(null);
    expect(remote.references().length).toBe(1);
  },
  'try-again': async ({ remote, events }) => {
    await waitFor(() => expect(stateOf('.wallet')).toBe('error'));
    expect(wallet()).toContain('Amazon Pay had a problem. Please try again.');
    expect(stateOf('.address-book')).toBe('ready');
    expect(document.querySelector('.wallet section')?.hasAttribute('hidden')).toBe(true);
    expect(events.at(-1)).toMatchObject({
      type: 'error',
      error: { code: 'widget-failed', source: 'amazon' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(stateOf('.wallet')).toBe('ready'));
    expect(document.querySelector('.wallet section')?.hasAttribute('hidden')).toBe(false);
    expect(remote.references().length).toBe(1);
  },
  'give-up': async ({ events }) => {
    await waitFor(() =>
      expect(['.button', '.address-book', '.wallet'].map(stateOf)).toEqual(Array(3).fill('unavailable')),
    );
    expect(screen.queryByRole('button', { name: 'Pay with Amazon' })).toBe(null);
    expect(document.querySelectorAll('iframe').length).toBe(0);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBe(null);
    expect(screen.getByRole('status').textContent).toBe('Amazon Pay is not available at the moment.');
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'error', error: expect.objectContaining({ code: 'widget-refused' }) }),
    );
  },
  ignore: async () => {
    expect(stateOf('.wallet')).toBe('ready');
    await canOrder();
  },
};

const isCode = (name: string): name is AmazonErrorCode => Object.hasOwn(amazonErrors, name);

describe('every error that Amazon’s widgets are known to report', () => {
  test.each(Object.keys(amazonErrors).filter(isCode))('%s is answered as the table says', async (code) => {
    const console = vi.spyOn(globalThis.console, 'warn').mockImplementation(() => undefined);
    const shop = await chosen();
    act(() => shop.remote.raise('Wallet', code));
    const { reaction } = amazonErrors[code];
    await answers[reaction](shop);
    const told = console.mock.calls.map(String).filter((line) => line.includes(`${code}:`));
    expect(told.length).toBe(reaction === 'give-up' ? 1 : 0);
    console.mockRestore();
  });
});

test('the page’s own sentence for a code takes the place of the English one', async () => {
  const { remote, show } = testPage();
  const messages = { 'error:widget-failed': 'Amazon streikt.' };
  show(
    <>
      <AmazonPayButton />
      <AddressBook className="address-book" />
    </>,
    { messages },
  );
  await signInWith(remote);
  await waitFor(() => expect(stateOf('.address-book')).toBe('ready'));
  act(() => remote.raise('AddressBook', 'UnknownError'));
  await screen.findByText(/Amazon streikt/);
});
