import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AmazonPayButton, type Upsell, UpsellOffer, useUpsell } from '../index.js';
import { accept, funnelPage, signInAgain } from '../test-page/funnel-page.test.support.js';
import { stateOf, testPage } from '../test-page/test-page.test.support.js';

const Watching = ({
  select,
  seen,
}: {
  select: (upsell: Upsell) => unknown;
  seen: (selected: unknown) => void;
}) => {
  seen(useUpsell('parcel', (upsell) => select(upsell)));
  return null;
};
const Whole = ({ step = 'parcel', seen }: { step?: string; seen: (upsell: Upsell) => void }) => {
  seen(useUpsell(step));
  return null;
};

describe('useUpsell', () => {
  test('tells the whole upsell, without any component of ours but those of Amazon', async () => {
    const { show, crm, remote } = await funnelPage('recurring');
    const seen = vi.fn<(upsell: Upsell) => void>();
    show(
      <>
        <AmazonPayButton />
        <Whole seen={seen} />
      </>,
    );
    const last = () => seen.mock.lastCall?.[0];
    await waitFor(() => expect(last()?.state).toEqual({ status: 'signed-out', notice: null }));
    expect(last()).toMatchObject({
      missing: ['sign-in'],
      signedIn: false,
      widgets: [],
      terms: null,
      offer: { replaces: null, offer: { total: { amount: 2_200, currency: 'USD' } } },
    });
    expect(last()?.closesAt).toBeGreaterThan(Date.now());
    act(() => expect(last()?.accept()).toBe(false));
    await signInAgain();
    await waitFor(() => expect(last()?.state.status).toBe('offered'));
    act(() => expect(last()?.accept()).toBe(true));
    act(() => expect(last()?.accept()).toBe(false));
    act(() => expect(last()?.skip()).toBe(false));
    await waitFor(() => expect(last()?.state).toMatchObject({ status: 'sold', order: { number: 'M00001' } }));
    expect(crm.orders[0]?.lines.length).toBe(2);
    expect(remote.references().length).toBe(1);
  });

  test('renders again only for what it selects, and gives the same functions', async () => {
    const { show } = await funnelPage();
    const signedIn = vi.fn();
    const several = vi.fn();
    const functions = vi.fn();
    show(
      <>
        <UpsellOffer step="parcel" />
        <Watching select={(upsell) => upsell.signedIn} seen={signedIn} />
        <Watching select={({ widgets, terms }) => ({ widgets, terms })} seen={several} />
        <Watching select={({ accept: buy, skip, retry }) => ({ buy, skip, retry })} seen={functions} />
      </>,
    );
    await signInAgain();
    await waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
    // Twice each, in StrictMode.
    expect(signedIn.mock.calls.flat()).toEqual([false, false, true, true]);
    expect(several.mock.calls.flat()).toEqual([
      { widgets: [], terms: null },
      { widgets: [], terms: null },
      { widgets: ['AddressBook', 'Wallet'], terms: null },
      { widgets: ['AddressBook', 'Wallet'], terms: null },
    ]);
    expect(functions.mock.calls.length).toBe(2);
  });

  test('two of one step are one upsell, two steps are two', async () => {
    const { show, crm } = await funnelPage('recurring');
    const seen = vi.fn<(upsell: Upsell) => void>();
    show(
      <>
        <UpsellOffer step="parcel" className="first" />
        <Whole seen={seen} />
        <UpsellOffer step="download" className="second">
          {(_, { summary, answers }) => (
            <>
              {summary}
              {answers}
            </>
          )}
        </UpsellOffer>
      </>,
    );
    await signInAgain();
    await waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
    fireEvent.click(accept('$22.00'));
    await screen.findByText(/^Thank you!/);
    expect(seen.mock.lastCall?.[0].state.status).toBe('sold');
    await waitFor(() => expect(stateOf('.second')).toBe('offered'));
    expect(crm.orders[0]?.lines.length).toBe(2);
  });

  test('does nothing any more once nobody looks, in every phase', async () => {
    const shop = await funnelPage('one-time', {
      attempts: [
        [{ outcome: 'placed' }],
        [{ outcome: 'settling', since: '2026-11-24T00:00:00Z', resume: false }],
      ],
    });
    const findAttempt = vi.fn(shop.crm.findAttempt);
    const props = { crm: { ...shop.crm, findAttempt } };
    shop.show(<UpsellOffer step="parcel" />, props).unmount();
    const { unmount } = shop.show(<UpsellOffer step="parcel" />, props);
    await signInAgain();
    await waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
    fireEvent.click(accept('$22.00'));
    await screen.findByText(/^We are checking whether/);
    vi.useFakeTimers();
    unmount();
    const before = findAttempt.mock.calls.length;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(findAttempt.mock.calls.length).toBe(before);
    vi.useRealTimers();
  });
});

describe('says at once what is wrong', () => {
  const failing = (what: () => unknown, message: RegExp) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(what).toThrow(message);
    said.mockRestore();
  };

  test('with the adapter', () => {
    const { show, crm } = testPage();
    const { getUpsell: _, ...pricesNone } = crm;
    const { importUpsale: __, ...sellsNone } = crm;
    failing(() => show(<UpsellOffer step="parcel" />, { crm: pricesNone }), /`crm`.*getUpsell/);
    failing(() => show(<UpsellOffer step="parcel" />, { crm: sellsNone }), /`crm`.*importUpsale/);
  });

  test('with the step, and outside of a provider', () => {
    const { show } = testPage();
    failing(() => show(<UpsellOffer step="Offer 1" />), /`upsells`.*Offer 1/);
    failing(() => render(<UpsellOffer step="parcel" />), /AmazonPayProvider.*UpsellOffer/);
    failing(() => render(<Whole seen={() => {}} />), /AmazonPayProvider.*useUpsell/);
  });
});

test('events of an upsell name its step, and nobody', async () => {
  const { show, events } = await funnelPage();
  show(<UpsellOffer step="parcel" />);
  await signInAgain();
  await waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
  fireEvent.click(accept('$22.00'));
  await screen.findByText(/^Thank you!/);
  const told = events.map((event) => (event.type === 'status' ? `${event.step}: ${event.to}` : event.type));
  expect(told).toContain('parcel: choosing');
  expect(told.slice(-2)).toEqual(['parcel: placing', 'parcel: placed']);
  expect(JSON.stringify(events)).not.toMatch(/Atza|@|S01-|capability/);
});
