import { memoryAdapter } from '@landerpay/crm/testing';
import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { type ReactNode, useContext } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  AddressBook,
  AmazonPayButton,
  AmazonPayProvider,
  type AmazonPayProviderProps,
  CheckoutNotice,
  ConfirmOrderButton,
  Consent,
  PlaceOrderButton,
  Terms,
  useAmazonCheckout,
  useMoney,
  Wallet,
} from '../index.js';
import { ShopContext } from '../shop/shop-context.js';
import { amazon, testPage } from '../test-page/test-page.test.support.js';

const Checkout = () => <p>{useAmazonCheckout(({ state }) => state.status)}</p>;
const Counting = ({ count }: { readonly count: () => void }) => {
  count();
  useContext(ShopContext);
  return null;
};
const Price = () => <p>{useMoney()({ amount: 5395, currency: 'USD' })}</p>;

/** What React throws on, as a host without types would write it. */
const failureOf = (props: object, around = (page: ReactNode) => page, inside: ReactNode = null): unknown => {
  const queryClient = new QueryClient();
  const complete: AmazonPayProviderProps = {
    amazon,
    crm: memoryAdapter(),
    kind: 'one-time',
    lines: [{ product: 'a', quantity: 1 }],
    queryClient,
  };
  const all: AmazonPayProviderProps = Object.assign({ ...complete }, props);
  try {
    render(around(<AmazonPayProvider {...all}>{inside}</AmazonPayProvider>));
    return null;
  } catch (error) {
    return error;
  }
};

const keepQuiet = (event: ErrorEvent) => event.preventDefault();

beforeEach(() => {
  // React says on the console, too, what it throws; React 18 reports it to the window besides.
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  window.addEventListener('error', keepQuiet);
  return () => said.mockRestore();
});
afterEach(() => {
  cleanup();
  window.removeEventListener('error', keepQuiet);
});

describe('AmazonPayProvider says at once what is missing', () => {
  test.each([
    ['amazon', { amazon: undefined }, '`amazon`', 'Seller Central'],
    ['sellerId', { amazon: { ...amazon, sellerId: '' } }, 'sellerId', 'Seller Central'],
    ['clientId', { amazon: { ...amazon, clientId: undefined } }, 'clientId', 'Seller Central'],
    ['region', { amazon: { ...amazon, region: 'mars' } }, 'region', 'Seller Central'],
    ['crm', { crm: undefined }, '`crm`', 'MID list'],
    ['kind', { kind: undefined }, '`kind`', "'one-time'"],
    ['another kind', { kind: 'monthly' }, '`kind`', "'recurring'"],
    ['lines', { lines: [] }, '`lines`', 'catalogue'],
    ['queryClient', { queryClient: undefined }, '`queryClient`', '<QueryClientProvider>'],
  ])('%s', (_, props, prop, where) => {
    const error = failureOf(props, undefined, <Checkout />);
    expect(error).toMatchObject({ code: 'configuration', retryable: false });
    expect(String(error)).toContain(prop);
    expect(String(error)).toContain(where);
  });

  test.each([
    ['a product that no catalogue can have', { product: 'Starter Kit', quantity: 1 }],
    ['no piece', { product: 'starter-kit', quantity: 0 }],
    ['half a piece', { product: 'starter-kit', quantity: 1.5 }],
    ['too many pieces', { product: 'starter-kit', quantity: 100 }],
    ['a text', { product: 'starter-kit', quantity: 'two' }],
  ])('lines with %s, as soon as they are to be sold', (_, line) => {
    const error = failureOf({ lines: [line] }, undefined, <Checkout />);
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toContain('`lines`');
  });

  test('another shop at Amazon, which its script cannot take', () => {
    const { show, around } = testPage();
    const { rerender } = show('inside');
    expect(() => rerender(around('inside', { amazon: { ...amazon, region: 'uk' } }))).toThrow('`key`');
  });

  test.each([
    ['AmazonPayButton', <AmazonPayButton key="" />],
    ['AddressBook', <AddressBook key="" />],
    ['Wallet', <Wallet key="" />],
    ['Consent', <Consent key="" />],
    ['Terms', <Terms key="" />],
    ['ConfirmOrderButton', <ConfirmOrderButton key="" />],
    ['CheckoutNotice', <CheckoutNotice key="" />],
    ['PlaceOrderButton', <PlaceOrderButton key="" />],
    ['useAmazonCheckout', <Checkout key="" />],
    ['useMoney', <Price key="" />],
  ])('%s outside of a provider', (name, element) => {
    expect(() => render(element)).toThrow(`<AmazonPayProvider>. This one is not: ${name}`);
  });
});

describe('AmazonPayProvider', () => {
  test('takes the QueryClient around it before the one in its props', async () => {
    const around = new QueryClient();
    const prop = new QueryClient();
    render(
      <QueryClientProvider client={around}>
        <AmazonPayProvider
          amazon={amazon}
          crm={memoryAdapter()}
          kind="one-time"
          lines={[{ product: 'starter-kit', quantity: 1 }]}
          queryClient={prop}
        >
          <Checkout />
        </AmazonPayProvider>
      </QueryClientProvider>,
    );
    expect(around.getQueryCache().getAll().length).toBe(1);
    expect(prop.getQueryCache().getAll().length).toBe(0);
  });

  test('takes the QueryClient in its props where there is none around', () => {
    const prop = new QueryClient();
    const error = failureOf(
      { queryClient: prop },
      (page) => <QueryClientContext.Provider value={undefined}>{page}</QueryClientContext.Provider>,
      <Checkout />,
    );
    expect(error).toBe(null);
    expect(prop.getQueryCache().getAll().length).toBe(1);
  });

  test('gives another locale and other sentences to what is inside', () => {
    const { around } = testPage();
    const inside = (
      <>
        <Price />
        <CheckoutNotice />
      </>
    );
    const { rerender } = render(around(inside));
    expect(screen.getByText('$53.95')).toBeTruthy();
    expect(screen.getByText('Loading…')).toBeTruthy();
    rerender(around(inside, { locale: 'de', messages: { 'state:loading': 'Einen Moment …' } }));
    expect(screen.getByText(/53,95\s\$/)).toBeTruthy();
    expect(screen.getByText('Einen Moment …')).toBeTruthy();
  });

  test('renders again nothing inside for props that say the same', async () => {
    const { around } = testPage();
    const count = vi.fn();
    const inside = <Counting count={count} />;
    const { rerender } = render(around(inside));
    const first = count.mock.calls.length;
    rerender(around(inside, { messages: {}, locale: 'en' }));
    rerender(around(inside, { lines: [{ product: 'starter-kit', quantity: 1 }] }));
    expect(count.mock.calls.length).toBe(first);
    rerender(around(inside, { locale: 'fr' }));
    expect(count.mock.calls.length).toBeGreaterThan(first);
  });
});

test('StrictMode is on in these tests', () => {
  const { show } = testPage();
  const count = vi.fn();
  show(<Counting count={count} />);
  expect(count).toHaveBeenCalledTimes(2);
});
