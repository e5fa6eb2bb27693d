import { act, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AddressBook, type AmazonCheckout, AmazonPayButton, useAmazonCheckout, Wallet } from '../index.js';
import { signInWith, testPage } from '../test-page/test-page.test.support.js';

type Watching = {
  readonly select: (checkout: AmazonCheckout) => unknown;
  readonly seen: (selected: unknown) => void;
};
/** Selects with a new function at every render, as most pages write it. */
const Watching = ({ select, seen }: Watching) => {
  seen(useAmazonCheckout((checkout) => select(checkout)));
  return null;
};
const Whole = ({ seen }: { readonly seen: (checkout: AmazonCheckout) => void }) => {
  seen(useAmazonCheckout());
  return null;
};
const shown = (
  <>
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
  </>
);

describe('useAmazonCheckout', () => {
  test('tells the whole checkout', async () => {
    const { remote, show, crm } = testPage();
    const seen = vi.fn<(checkout: AmazonCheckout) => void>();
    show(
      <>
        {shown}
        <Whole seen={seen} />
      </>,
    );
    const first = seen.mock.calls[0]?.[0];
    expect(first).toMatchObject({ state: { status: 'loading' }, offer: null, signedIn: false });
    expect(first?.missing).toEqual(['sign-in', 'address', 'payment', 'reference']);
    await signInWith(remote);
    await waitFor(() => expect(seen.mock.lastCall?.[0].missing).toEqual([]));
    const last = seen.mock.lastCall?.[0];
    expect(last?.offer?.total).toEqual({ amount: 5395, currency: 'USD' });
    expect(last?.signedIn).toBe(true);
    act(() => expect(last?.placeOrder()).toBe(true));
    act(() => expect(last?.placeOrder()).toBe(false));
    await waitFor(() => expect(seen.mock.lastCall?.[0].state).toMatchObject({ status: 'placed' }));
    const { state } = seen.mock.lastCall?.[0] ?? {};
    expect(state?.status === 'placed' && state.order.number).toBe(crm.orders[0]?.number);
  });

  test('gives the same functions for as long as the same is sold', async () => {
    const { remote, around } = testPage();
    const seen = vi.fn<(checkout: AmazonCheckout) => void>();
    const { rerender } = render(
      around(
        <>
          {shown}
          <Whole seen={seen} />
        </>,
      ),
    );
    await signInWith(remote);
    rerender(
      around(
        <>
          {shown}
          <Whole seen={seen} />
        </>,
        { locale: 'de', onEvent: () => undefined },
      ),
    );
    await waitFor(() => expect(seen.mock.lastCall?.[0].missing).toEqual([]));
    for (const name of ['signIn', 'signOut', 'placeOrder', 'resume', 'buyAgain', 'reset', 'retry'] as const)
      expect(new Set(seen.mock.calls.map(([checkout]) => checkout[name])).size).toBe(1);
  });

  test('renders again only for what it selects', async () => {
    const { remote, show } = testPage();
    const status = vi.fn();
    const several = vi.fn();
    const inDepth = vi.fn();
    const nothing = vi.fn();
    show(
      <>
        {shown}
        <Watching select={({ signedIn }) => signedIn} seen={status} />
        <Watching select={({ signedIn, offer }) => ({ signedIn, offer })} seen={several} />
        <Watching select={({ missing }) => [{ missing: missing.slice(0, 1) }]} seen={inDepth} />
        <Watching select={({ placeOrder }) => placeOrder} seen={nothing} />
        <Whole seen={() => undefined} />
      </>,
    );
    await signInWith(remote);
    await screen.findByTitle('Payment method');
    // Twice each, in StrictMode.
    expect(status.mock.calls.flat()).toEqual([false, false, true, true]);
    expect(nothing).toHaveBeenCalledTimes(2);
    expect(several).toHaveBeenCalledTimes(6);
    const firstMissing = ['sign-in', 'address', 'payment'].flatMap((one) => [
      [{ missing: [one] }],
      [{ missing: [one] }],
    ]);
    expect(inDepth.mock.calls.flat().slice(0, 6)).toEqual(firstMissing);
  });

  test('another selection counts from the next render on', async () => {
    const { around } = testPage();
    const seen = vi.fn();
    const { rerender } = render(around(<Watching select={({ signedIn }) => signedIn} seen={seen} />));
    rerender(around(<Watching select={({ missing }) => missing.length} seen={seen} />));
    expect(seen.mock.lastCall).toEqual([4]);
  });

  test('signs out, and forgets what was held', async () => {
    const { remote, show } = testPage();
    const seen = vi.fn<(checkout: AmazonCheckout) => void>();
    show(
      <>
        {shown}
        <Whole seen={seen} />
      </>,
    );
    await signInWith(remote);
    await waitFor(() => expect(seen.mock.lastCall?.[0].missing).toEqual([]));
    act(() => seen.mock.lastCall?.[0].signOut());
    expect(seen.mock.lastCall?.[0]).toMatchObject({ signedIn: false, state: { status: 'signed-out' } });
    await signInWith(remote);
    await waitFor(() => expect(seen.mock.lastCall?.[0].missing).toEqual([]));
    expect(remote.references().length).toBe(2);
  });

  test('other lines are another purchase, with another reference', async () => {
    const { remote, around } = testPage();
    const seen = vi.fn<(checkout: AmazonCheckout) => void>();
    const inside = (
      <>
        {shown}
        <Whole seen={seen} />
      </>
    );
    const { rerender } = render(around(inside));
    await signInWith(remote);
    await waitFor(() => expect(seen.mock.lastCall?.[0].missing).toEqual([]));
    rerender(around(inside, { lines: [{ product: 'starter-kit', quantity: 2 }] }));
    await waitFor(() => expect(seen.mock.lastCall?.[0].missing).toEqual([]));
    expect(seen.mock.lastCall?.[0].offer?.lines[0]?.quantity).toBe(2);
    expect(remote.references().length).toBe(2);
  });

  test('takes off every listener that it has put on window and document', () => {
    const { show } = testPage();
    const added = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')];
    const removed = [vi.spyOn(window, 'removeEventListener'), vi.spyOn(document, 'removeEventListener')];
    const isRemoved = (name: string, listener: unknown) =>
      removed.some(({ mock }) => mock.calls.some((call) => call[0] === name && call[1] === listener));
    const stillHeard = () =>
      added
        .flatMap(({ mock }) => mock.calls)
        .filter(([name, listener, options]) => {
          const isOver = typeof options === 'object' && options.signal?.aborted;
          return /^(on|vis|pageshow)/.test(name) && !isOver && !isRemoved(name, listener);
        })
        .map(([name]) => name);
    const { unmount } = show(<Whole seen={() => undefined} />);
    expect(new Set(stillHeard())).toEqual(new Set(['online', 'visibilitychange', 'pageshow']));
    unmount();
    expect(stillHeard()).toEqual([]);
    for (const spy of [...added, ...removed]) spy.mockRestore();
  });
});
