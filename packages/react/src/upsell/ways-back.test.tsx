import type { Answer } from '@landerpay/checkout';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { UpsellOffer, useFunnelOrder } from '../index.js';
import {
  accept,
  decline,
  type FunnelPage,
  funnelPage,
  signInAgain,
} from '../test-page/funnel-page.test.support.js';
import { stateOf } from '../test-page/test-page.test.support.js';

const root = '[data-landerpay="UpsellOffer"]';
const canAccept = () => waitFor(() => expect(accept('$22.00').ariaDisabled).toBe('false'));
const parcel = <UpsellOffer step="parcel" />;

const readyToAccept = async ({ show }: FunnelPage, page = parcel, props = {}): Promise<void> => {
  show(page, props);
  await signInAgain();
  await canAccept();
};
const linesOf = ({ crm }: FunnelPage) => crm.orders.map(({ lines }) => lines.map(({ name }) => name));
const withParcel = [['Starter kit', 'Refill pack']];
const withoutParcel = [['Starter kit']];

describe('a page that is loaded again', () => {
  test('after the sale shows it, buys nothing and sends nobody forward', async () => {
    const shop = await funnelPage();
    await readyToAccept(shop);
    fireEvent.click(accept('$22.00'));
    await screen.findByText(/^Thank you!/);
    const done = vi.fn();
    shop.leaveFor(<UpsellOffer step="parcel" onDone={done} />);
    await screen.findByText(/It was added to your order|It is in your order already/);
    expect(screen.queryByText(/You pay/)).toBe(null);
    expect(screen.queryByRole('button', { name: /^Yes/ })).toBe(null);
    expect(done).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(done.mock.calls).toEqual([['sold']]);
    expect(linesOf(shop)).toEqual(withParcel);
  });

  test('after the buyer’s no offers it no more', async () => {
    const shop = await funnelPage();
    await readyToAccept(shop);
    fireEvent.click(screen.getByRole('button', { name: 'No, thank you' }));
    shop.leaveFor(parcel);
    await waitFor(() => expect(stateOf(root)).toBe('skipped'));
    expect(linesOf(shop)).toEqual(withoutParcel);
  });

  test('before the click goes on with the same reference', async () => {
    const shop = await funnelPage();
    await readyToAccept(shop);
    shop.leaveFor(parcel);
    await canAccept();
    fireEvent.click(accept('$22.00'));
    await screen.findByText(/^Thank you!/);
    expect(shop.remote.references().length).toBe(2);
    expect(linesOf(shop)).toEqual(withParcel);
  });

  test('while it is sold finds out by look-ups, and sells once', async () => {
    const shop = await funnelPage('one-time', {
      attempts: [[{ outcome: 'placed' }], [{ outcome: 'never' }, { outcome: 'placed' }]],
    });
    const importUpsale = vi.fn(shop.crm.importUpsale);
    const crm = { ...shop.crm, importUpsale };
    await readyToAccept(shop, parcel, { crm });
    fireEvent.click(accept('$22.00'));
    await screen.findByText('Adding it to your order…');
    shop.leaveFor(parcel, { crm });
    await screen.findByText('Thank you! It was added to your order M00001.');
    expect(importUpsale).toHaveBeenCalledTimes(1);
    expect(linesOf(shop)).toEqual(withParcel);
  });
});

test('a lost answer is looked up, and nothing is sent again', async () => {
  const shop = await funnelPage('one-time', {
    attempts: [
      [{ outcome: 'placed' }],
      [
        { outcome: 'lost' },
        { outcome: 'settling', since: '2026-11-24T00:00:00Z', resume: false },
        { outcome: 'placed' },
      ],
    ],
  });
  const importUpsale = vi.fn(shop.crm.importUpsale);
  await readyToAccept(shop, parcel, { crm: { ...shop.crm, importUpsale } });
  fireEvent.click(accept('$22.00'));
  await screen.findByText(
    'We are checking whether it was added to your order. You will not be charged twice.',
  );
  await screen.findByText('Thank you! It was added to your order M00001.');
  expect(importUpsale).toHaveBeenCalledTimes(1);
});

test('a click that never left the browser is sent again by the buyer alone', async () => {
  const shop = await funnelPage();
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  const importUpsale = vi.fn<FunnelPage['crm']['importUpsale']>(offline);
  const findAttempt = vi.fn<FunnelPage['crm']['findAttempt']>(offline);
  await readyToAccept(shop, parcel, { crm: { ...shop.crm, importUpsale, findAttempt } });
  fireEvent.click(accept('$22.00'));
  await screen.findByText(
    'We are checking whether it was added to your order. You will not be charged twice.',
  );
  importUpsale.mockImplementation(shop.crm.importUpsale);
  findAttempt.mockImplementation(shop.crm.findAttempt);
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText('It was not added to your order yet.');
  expect(importUpsale).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: 'Add it now' }));
  await screen.findByText('Thank you! It was added to your order M00001.');
  expect(importUpsale).toHaveBeenCalledTimes(2);
  expect(linesOf(shop)).toEqual(withParcel);
});

test('a click that never left the browser can be taken back, by a button beside the other, and is not sent again', async () => {
  const shop = await funnelPage();
  const importUpsale = vi.fn<FunnelPage['crm']['importUpsale']>(() =>
    Promise.reject(new TypeError('offline')),
  );
  const done = vi.fn();
  const page = <UpsellOffer step="parcel" onDone={done} />;
  await readyToAccept(shop, page, { crm: { ...shop.crm, importUpsale } });
  fireEvent.click(accept('$22.00'));
  const again = await screen.findByRole('button', { name: 'Add it now' });
  const no = decline();
  expect([again.tagName, again.className, again.parentElement]).toEqual([
    no.tagName,
    no.className,
    no.parentElement,
  ]);
  expect([no.ariaDisabled, screen.queryByRole('button', { name: /^Yes|^Go on/ })]).toEqual(['false', null]);
  fireEvent.click(no);
  expect(done.mock.calls).toEqual([['skipped']]);
  expect(stateOf(root)).toBe('skipped');
  expect(importUpsale).toHaveBeenCalledTimes(1);
  expect(linesOf(shop)).toEqual(withoutParcel);
});

test('nobody has to wait for an answer that was lost: going on sends nothing and is said once', async () => {
  const since = '2026-11-24T00:00:00Z';
  const shop = await funnelPage('one-time', {
    attempts: [[{ outcome: 'placed' }], [{ outcome: 'lost' }, { outcome: 'settling', since, resume: false }]],
  });
  const importUpsale = vi.fn(shop.crm.importUpsale);
  const findAttempt = vi.fn<FunnelPage['crm']['findAttempt']>(() =>
    Promise.resolve({ outcome: 'settling', since, resume: false }),
  );
  const done = vi.fn();
  const page = <UpsellOffer step="parcel" onDone={done} />;
  await readyToAccept(shop, page, { crm: { ...shop.crm, importUpsale, findAttempt } });
  expect(screen.queryByRole('button', { name: 'Go on without waiting' })).toBe(null);
  fireEvent.click(accept('$22.00'));
  const leave = await screen.findByRole('button', { name: 'Go on without waiting' });
  fireEvent.click(decline());
  expect([stateOf(root), decline().ariaDisabled, done.mock.calls]).toEqual(['settling', 'true', []]);
  fireEvent.click(leave);
  expect(done.mock.calls).toEqual([['settling']]);
  findAttempt.mockImplementation(() =>
    Promise.resolve({ outcome: 'refusal', code: 'step-already-sold', detail: '' }),
  );
  act(() => void window.dispatchEvent(new Event('online')));
  await screen.findByText('It is in your order already. You are not charged again.');
  expect(done.mock.calls).toEqual([['settling']]);
  expect(importUpsale).toHaveBeenCalledTimes(1);
});

test('another tab has sold the step: the buyer is told, and charged no more', async () => {
  const shop = await funnelPage();
  const answer: Answer = { outcome: 'refusal', code: 'step-already-sold', detail: '' };
  await readyToAccept(shop, parcel, { crm: { ...shop.crm, importUpsale: () => Promise.resolve(answer) } });
  fireEvent.click(accept('$22.00'));
  await screen.findByText('It is in your order already. You are not charged again.');
  expect(stateOf(root)).toBe('sold');
});

test('a sleep beyond the window closes the offer, also where the page still shows it', async () => {
  const shop = await funnelPage();
  await readyToAccept(shop);
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * 60 * 60 * 1_000);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  screen.getByText('Nothing can be added to your order any more.');
  clock.mockRestore();
  expect(linesOf(shop)).toEqual(withoutParcel);
});

test('the relay’s own word that the window is closed counts', async () => {
  const shop = await funnelPage();
  const answer: Answer = { outcome: 'refusal', code: 'window-closed', detail: '' };
  await readyToAccept(shop, parcel, { crm: { ...shop.crm, importUpsale: () => Promise.resolve(answer) } });
  fireEvent.click(accept('$22.00'));
  await screen.findByText('Nothing can be added to your order any more.');
});

const OrderNumber = () => <p className="order">{useFunnelOrder()?.number ?? 'none'}</p>;
const orderShown = () => document.querySelector('.order')?.textContent;

test('somebody else who signs in is neither offered anything nor shown the order', async () => {
  const shop = await funnelPage();
  const { remote, show } = shop;
  const page = (
    <>
      {parcel}
      <OrderNumber />
    </>
  );
  show(page);
  expect(orderShown()).toBe('M00001');
  await signInAgain();
  await canAccept();
  act(() => remote.expireSession());
  act(() => remote.chooseCard(2));
  await screen.findByText(/^Your Amazon session has ended\./);
  cleanup();
  show(page);
  fireEvent.click(await screen.findByRole('button', { name: 'Pay with Amazon' }));
  act(() => remote.signIn(2));
  await screen.findByText('There is no order here that something could be added to.');
  expect(orderShown()).toBe('none');
  expect(linesOf(shop)).toEqual(withoutParcel);
});

test('a page out of the browser’s cache knows what a later page has done', async () => {
  const shop = await funnelPage();
  await readyToAccept(shop);
  const kept = Object.keys(sessionStorage).find((key) => key.includes(':order:')) ?? '';
  const order = JSON.parse(sessionStorage.getItem(kept) ?? '');
  sessionStorage.setItem(kept, JSON.stringify({ ...order, steps: { parcel: 'sold' } }));
  act(() => void window.dispatchEvent(new Event('pageshow')));
  screen.getByText('It is in your order already. You are not charged again.');
  expect(linesOf(shop)).toEqual(withoutParcel);
});
