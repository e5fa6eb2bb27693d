import type { Answer, FinishAnswer } from '@landerpay/checkout';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FinishOrder, UpsellOffer, useFunnelOrder } from '../index.js';
import { accept, type FunnelPage, funnelPage, signInAgain } from '../test-page/funnel-page.test.support.js';

const Summary = () => {
  const order = useFunnelOrder();
  return (
    <p className="order">
      {order ? `${order.lines.length}/${order.total.amount}/${order.finished}` : 'none'}
    </p>
  );
};
const shown = () => document.querySelector('.order')?.textContent;
const thankYou = (
  <>
    <FinishOrder />
    <Summary />
  </>
);

const finishing = (answers: readonly (FinishAnswer | Error)[]) => {
  const left = [...answers];
  return vi.fn<FunnelPage['crm']['finish']>(async () => {
    const answer = left.shift() ?? new Error('nobody answers');
    if (answer instanceof Error) throw answer;
    return answer;
  });
};
const finished: FinishAnswer = { outcome: 'finished' };
const open: FinishAnswer = { outcome: 'refusal', code: 'purchase-open', detail: '' };

describe('the end of the funnel', () => {
  test('is told once, in StrictMode and after a reload, and shows what is booked', async () => {
    const shop = await funnelPage();
    const finish = finishing([finished]);
    const crm = { ...shop.crm, finish };
    shop.show(thankYou, { crm });
    expect(shown()).toBe('1/5395/false');
    await waitFor(() => expect(shown()).toBe('1/5395/true'));
    shop.leaveFor(thankYou, { crm });
    expect(shown()).toBe('1/5395/true');
    expect(finish.mock.calls).toEqual([[{ order: 'M00001', capability: expect.any(String) }]]);
  });

  test('closes the order to every step', async () => {
    const shop = await funnelPage();
    shop.show(thankYou);
    await waitFor(() => expect(shown()).toBe('1/5395/true'));
    shop.leaveFor(<UpsellOffer step="parcel" />);
    await screen.findByText('Nothing can be added to your order any more.');
  });

  test('is asked for again while something is under way or nobody answers, and by nobody who has left', async () => {
    const shop = await funnelPage();
    const finish = finishing([open, new TypeError('Failed to fetch'), finished]);
    vi.useFakeTimers();
    const { unmount } = shop.show(thankYou, { crm: { ...shop.crm, finish } });
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(finish).toHaveBeenCalledTimes(1);
    unmount();
    await act(() => vi.advanceTimersByTimeAsync(600_000));
    expect(finish).toHaveBeenCalledTimes(1);
    shop.show(thankYou, { crm: { ...shop.crm, finish } });
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(finish).toHaveBeenCalledTimes(3);
    expect(shown()).toBe('1/5395/true');
    vi.useRealTimers();
  });

  test('is not asked for again after a refusal that is final', async () => {
    const shop = await funnelPage();
    const finish = finishing([{ outcome: 'refusal', code: 'wrong-buyer', detail: '' }]);
    shop.show(thankYou, { crm: { ...shop.crm, finish } });
    await waitFor(() => expect(shown()).toBe('1/5395/true'));
    expect(finish).toHaveBeenCalledTimes(1);
  });

  test('is nothing where nothing was ordered', async () => {
    const shop = await funnelPage();
    sessionStorage.clear();
    const finish = finishing([]);
    shop.show(thankYou, { crm: { ...shop.crm, finish } });
    expect(shown()).toBe('none');
    expect(finish).not.toHaveBeenCalled();
  });

  test('needs an adapter that can tell it', async () => {
    const { show, crm } = await funnelPage();
    const { finish: _, ...silent } = crm;
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => show(thankYou, { crm: silent })).toThrow(/`crm`.*finish/);
    said.mockRestore();
  });
});

test('an upsell that the buyer did not wait for is in the order once it is found, and the order ends after that', async () => {
  const since = '2026-11-24T00:00:00Z';
  const shop = await funnelPage('one-time', {
    attempts: [[{ outcome: 'placed' }], [{ outcome: 'lost' }, { outcome: 'placed' }]],
  });
  const importUpsale = vi.fn(shop.crm.importUpsale);
  const settling: Answer = { outcome: 'settling', since, resume: false };
  const findAttempt = vi.fn<FunnelPage['crm']['findAttempt']>(async () => settling);
  const finish = finishing([finished]);
  const crm = { ...shop.crm, importUpsale, findAttempt, finish };
  const left = vi.fn();
  shop.show(<UpsellOffer step="parcel" onDone={left} />, { crm });
  await signInAgain();
  await waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
  fireEvent.click(accept('$22.00'));
  fireEvent.click(await screen.findByRole('button', { name: 'Go on without waiting' }));
  expect(left.mock.calls).toEqual([['settling']]);

  vi.useFakeTimers();
  findAttempt.mockClear();
  shop.leaveFor(thankYou, { crm });
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect([shown(), findAttempt.mock.calls.length, finish.mock.calls.length]).toEqual(['1/5395/false', 1, 0]);
  findAttempt.mockImplementation(shop.crm.findAttempt);
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect([shown(), finish.mock.calls.length]).toEqual(['2/7595/true', 1]);
  expect(importUpsale).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('what the tab keeps of the order says neither who ordered nor what the token is', async () => {
  await funnelPage();
  const kept = JSON.stringify({ ...sessionStorage });
  expect(kept).toContain('M00001');
  expect(kept).not.toMatch(/Atza|@|Terry|Susie/);
});
