import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AddressBook, AmazonPayButton, PageView, PlaceOrderButton, UpsellOffer, Wallet } from '../index.js';
import { accept, funnelPage, signInAgain } from '../test-page/funnel-page.test.support.js';
import { canOrder, placeOrder } from '../test-page/ordering.test.support.js';
import { signInWith, testPage } from '../test-page/test-page.test.support.js';

const comeTo = (address: string) => history.replaceState(null, '', address);
afterEach(() => comeTo('/'));

describe('a page view', () => {
  test('is told once per page and visit, in StrictMode, again and after a reload', () => {
    comeTo('/kit?affId=A7&sourceValue2=two&utm_source=mail&email=ann%40example.com#access_token=Atza|x');
    const { show, crm } = testPage();
    const first = show(
      <>
        <PageView page="checkout" />
        <PageView page="checkout" />
      </>,
    );
    first.unmount();
    comeTo('/upsell');
    show(<PageView page="checkout" />).unmount();
    show(<PageView page="upsell-1" />);
    const [checkout, upsell, ...others] = crm.views;
    expect(others).toEqual([]);
    expect(checkout).toEqual({
      page: 'checkout',
      visit: expect.stringMatching(/^[\da-f]{32}$/),
      address: `${location.origin}/kit?affId=A7&sourceValue2=two&utm_source=mail`,
      tracking: { affiliate: 'A7', sources: [null, 'two'] },
    });
    expect(upsell).toEqual({ ...checkout, page: 'upsell-1', address: `${location.origin}/upsell` });
  });

  test('that fails costs the buyer nothing, and is not told again', async () => {
    const { show, crm } = testPage();
    const viewPage = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const props = { crm: { ...crm, viewPage } };
    show(<PageView page="checkout" />, props).unmount();
    show(<PageView page="checkout" />, props);
    await Promise.resolve();
    expect(viewPage).toHaveBeenCalledTimes(1);
  });

  test('is told also where the browser refuses to store', () => {
    const { show, crm } = testPage();
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    show(<PageView page="checkout" />);
    write.mockRestore();
    expect(crm.views.map(({ page }) => page)).toEqual(['checkout']);
  });

  test('is told also where the browser makes no ids, as on a page that is not on https', () => {
    const { show, crm } = testPage();
    const makeId = vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
      throw new TypeError('crypto.randomUUID is not a function');
    });
    show(<PageView page="checkout" />);
    makeId.mockRestore();
    expect(crm.views.map(({ page }) => page)).toEqual(['checkout']);
  });

  test('goes with the order and with what is added to it, and is in nothing that is kept with them', async () => {
    comeTo('/?affId=A7');
    const { show, crm, remote, queryClient } = testPage();
    const importOrder = vi.fn(crm.importOrder);
    show(
      <>
        <PageView page="checkout" />
        <AmazonPayButton />
        <AddressBook />
        <Wallet />
        <PlaceOrderButton />
      </>,
      { crm: { ...crm, importOrder } },
    );
    await signInWith(remote);
    await canOrder();
    placeOrder().click();
    await waitFor(() => expect(crm.orders.length).toBe(1));
    const [request, call] = importOrder.mock.calls[0] ?? [];
    expect(call?.tracking).toEqual({ visit: crm.views[0]?.visit, affiliate: 'A7' });
    expect(JSON.stringify([request, queryClient.getMutationCache().getAll()])).not.toContain('A7');
  });

  test('needs an adapter that can tell it', () => {
    const { show, crm } = testPage();
    const { viewPage: _, ...silent } = crm;
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => show(<PageView page="checkout" />, { crm: silent })).toThrow(/`crm`.*viewPage/);
    said.mockRestore();
  });
});

test('an upsale carries the visit of its page', async () => {
  const shop = await funnelPage();
  const importUpsale = vi.fn(shop.crm.importUpsale);
  shop.show(
    <>
      <PageView page="upsell-1" />
      <UpsellOffer step="parcel" />
    </>,
    { crm: { ...shop.crm, importUpsale } },
  );
  await signInAgain();
  await waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
  accept('$22.00').click();
  await screen.findByText(/^Thank you!/);
  expect(importUpsale.mock.calls[0]?.[1].tracking).toEqual({ visit: shop.crm.views[0]?.visit });
});
