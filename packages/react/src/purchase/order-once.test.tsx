import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AddressBook, AmazonPayButton, CheckoutNotice, PlaceOrderButton, Wallet } from '../index.js';
import { signInWith, type TestPage, testPage } from '../test-page/test-page.test.support.js';

const page = (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
    <PlaceOrderButton />
    <CheckoutNotice />
  </>
);
const placeOrder = () => screen.getByRole('button', { name: 'Place order' });

const readyToOrder = async (shop: TestPage, props = {}): Promise<void> => {
  shop.show(page, props);
  await signInWith(shop.remote);
  await waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));
};

describe('an order', () => {
  test('is sent as a mutation that is never repeated, with nothing personal in it', async () => {
    const shop = testPage({ attempts: [[{ outcome: 'never' }]] });
    await readyToOrder(shop);
    fireEvent.click(placeOrder());
    const [mutation, ...others] = shop.queryClient.getMutationCache().getAll();
    expect(others).toEqual([]);
    const { retry, networkMode, gcTime, scope } = mutation?.options ?? {};
    const [reference] = shop.remote.references();
    expect({ retry, networkMode, gcTime, scope }).toEqual({
      retry: false,
      networkMode: 'always',
      gcTime: 0,
      scope: { id: `landerpay:${reference}` },
    });
    expect(mutation?.options.mutationKey).toEqual(['landerpay', 'import-order']);
    const variables: unknown = mutation?.state.variables;
    expect(Object.keys(Object(variables)).sort()).toEqual(['key', 'request']);
    expect(JSON.stringify([mutation?.options, variables, { ...sessionStorage }])).not.toContain('Atza');
  });

  test('is sent once for a double click', async () => {
    const shop = testPage();
    const importOrder = vi.fn(shop.crm.importOrder);
    await readyToOrder(shop, { crm: { ...shop.crm, importOrder } });
    const button = placeOrder();
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText(/Thank you!/);
    expect(importOrder).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(shop.queryClient.getMutationCache().getAll()).toEqual([]));
  });

  test('whose answer is lost is looked up, not sent again', async () => {
    const shop = testPage({ attempts: [[{ outcome: 'lost' }, { outcome: 'placed' }]] });
    await readyToOrder(shop);
    fireEvent.click(placeOrder());
    await screen.findByText('We are checking your order. You will not be charged twice.');
    await screen.findByText(/Thank you!/);
    expect(shop.crm.orders.length).toBe(1);
  });

  test('that a reload interrupted is found by its key, and shown again after another reload', async () => {
    const shop = testPage({ attempts: [[{ outcome: 'never' }, { outcome: 'placed' }]] });
    const importOrder = vi.fn(shop.crm.importOrder);
    const crm = { ...shop.crm, importOrder };
    await readyToOrder(shop, { crm });
    fireEvent.click(placeOrder());
    for (const reload of ['first', 'second']) {
      cleanup();
      shop.show(page, { crm });
      await screen.findByText(/Thank you!/);
      expect(importOrder, reload).toHaveBeenCalledTimes(1);
    }
  });

  test('that is still open is looked up at once when the network comes back', async () => {
    const shop = testPage({ attempts: [[{ outcome: 'lost' }]] });
    const findAttempt = vi.fn(shop.crm.findAttempt);
    await readyToOrder(shop, { crm: { ...shop.crm, findAttempt } });
    fireEvent.click(placeOrder());
    await screen.findByText(/We are checking your order/);
    const before = findAttempt.mock.calls.length;
    act(() => void window.dispatchEvent(new Event('online')));
    expect(findAttempt.mock.calls.length).toBe(before + 1);
  });

  test('that is still open is not looked up once nobody watches', async () => {
    const shop = testPage({ attempts: [[{ outcome: 'lost' }]] });
    const findAttempt = vi.fn(shop.crm.findAttempt);
    await readyToOrder(shop, { crm: { ...shop.crm, findAttempt } });
    vi.useFakeTimers();
    fireEvent.click(placeOrder());
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    const before = findAttempt.mock.calls.length;
    expect(before).toBeGreaterThan(1);
    cleanup();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(findAttempt.mock.calls.length).toBe(before);
    vi.useRealTimers();
  });

  test('is not sent with a token that has run out', async () => {
    const shop = testPage();
    const importOrder = vi.fn(shop.crm.importOrder);
    await readyToOrder(shop, { crm: { ...shop.crm, importOrder } });
    const later = Date.now() + 2 * 60 * 60 * 1_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later);
    fireEvent.click(placeOrder());
    await screen.findByText(/Please sign in with Amazon again/);
    clock.mockRestore();
    expect(importOrder).not.toHaveBeenCalled();
  });

  test('is asked for with the newest adapter', async () => {
    const shop = testPage();
    const first = vi.fn(shop.crm.importOrder);
    const second = vi.fn(shop.crm.importOrder);
    const { rerender } = shop.show(page, { crm: { ...shop.crm, importOrder: first } });
    await signInWith(shop.remote);
    await waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));
    rerender(shop.around(page, { crm: { ...shop.crm, importOrder: second } }));
    fireEvent.click(placeOrder());
    await screen.findByText(/Thank you!/);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('goes through where the browser refuses to store', async () => {
    const shop = testPage();
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    await readyToOrder(shop);
    fireEvent.click(placeOrder());
    await screen.findByText(/Thank you!/);
    expect(read).toHaveBeenCalled();
    expect(write).toHaveBeenCalled();
    read.mockRestore();
    write.mockRestore();
  });
});

test('a changed price is shown before the buyer orders again, and kept', async () => {
  const shop = testPage();
  await readyToOrder(shop);
  shop.crm.sell({ 'starter-kit': { name: 'Starter kit', price: 5900 } });
  fireEvent.click(placeOrder());
  await screen.findByText('The price has changed. Please look at the new total before you order.');
  const [offer] = shop.queryClient.getQueriesData({ queryKey: ['landerpay', 'offer'] });
  expect(offer?.[1]).toMatchObject({ total: { amount: 5900, currency: 'USD' } });
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(shop.crm.orders.length).toBe(1);
});

test('a token that the relay refuses is given up, so that the buyer can sign in again', async () => {
  const shop = testPage({
    attempts: [[{ outcome: 'refusal', code: 'token-refused', detail: '' }], [{ outcome: 'placed' }]],
  });
  await readyToOrder(shop);
  fireEvent.click(placeOrder());
  await screen.findByText('Please sign in with Amazon again. Nothing that you chose is lost.');
  await signInWith(shop.remote);
  await waitFor(() => expect(placeOrder().ariaDisabled).toBe('false'));
  fireEvent.click(placeOrder());
  await screen.findByText(/Thank you!/);
  expect(shop.remote.references().length).toBe(1);
});
