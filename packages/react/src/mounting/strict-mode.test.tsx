import { render, screen, waitFor } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { expect, test } from 'vitest';
import { AddressBook, AmazonPayButton, PlaceOrderButton, Wallet } from '../index.js';
import { signInWith, type TestPage, testPage } from '../test-page/test-page.test.support.js';

const page = (
  <>
    <AmazonPayButton className="button" />
    <AddressBook className="address-book" />
    <Wallet className="wallet" />
    <PlaceOrderButton />
  </>
);

const count = (selector: string) => document.querySelectorAll(selector).length;

const everythingIsThereOnce = async ({ remote }: TestPage): Promise<void> => {
  await waitFor(() =>
    expect(remote.widgets()).toEqual([
      { kind: 'AddressBook', state: 'usable' },
      { kind: 'Wallet', state: 'usable' },
    ]),
  );
  await waitFor(() => expect(screen.getByRole('button', { name: 'Place order' }).ariaDisabled).toBe('false'));
  expect(count('.button img')).toBe(1);
  expect(count('.address-book iframe')).toBe(1);
  expect(count('.wallet iframe')).toBe(1);
  expect(remote.references().length).toBe(1);
};

const Mounting = ({ onMount }: { readonly onMount: () => void }) => {
  const mount = useRef(onMount);
  useEffect(() => mount.current(), []);
  return null;
};

test('amazon 80: StrictMode’s double effects at the first mount draw one image, one address book, one reference', async () => {
  const shop = testPage();
  const mounts: string[] = [];
  shop.show(
    <>
      <Mounting onMount={() => void mounts.push('mounted')} />
      {page}
    </>,
  );
  expect(mounts).toEqual(['mounted', 'mounted']);
  await signInWith(shop.remote);
  await everythingIsThereOnce(shop);
});

test('amazon 80: StrictMode’s double effects draw once when script and buyer are there already', async () => {
  const shop = testPage();
  const { rerender } = render(shop.around(<AmazonPayButton className="button" />));
  await signInWith(shop.remote);
  rerender(shop.around(null));
  expect(count('.button img')).toBe(0);
  rerender(shop.around(page));
  await everythingIsThereOnce(shop);
});
