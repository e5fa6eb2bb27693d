import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { UpsellOffer } from '../index.js';
import { accept, decline, funnelPage, signInAgain } from '../test-page/funnel-page.test.support.js';
import { stateOf } from '../test-page/test-page.test.support.js';

const root = '[data-landerpay="UpsellOffer"]';
const canAccept = (amount: string) => waitFor(() => expect(accept(amount).ariaDisabled).toBe('false'));

describe('an upsell to a one-time order', () => {
  test('says what it is, asks the buyer to sign in again, and is bought by one click on a reference of its own', async () => {
    const { crm, remote, show } = await funnelPage();
    const done = vi.fn();
    show(<UpsellOffer step="parcel" onDone={done} />);
    await screen.findByText('Refill pack (1)');
    screen.getByText('You pay $22.00 now, $2.50 of it for shipping.');
    expect(accept('$22.00').ariaDisabled).toBe('true');
    await signInAgain();
    await canAccept('$22.00');
    expect(screen.queryByRole('button', { name: 'Pay with Amazon' })).toBe(null);
    expect(remote.widgets().map(({ kind }) => kind)).toEqual(['AddressBook', 'Wallet']);
    expect(done).not.toHaveBeenCalled();
    expect(crm.orders[0]?.total).toEqual({ amount: 5_395, currency: 'USD' });

    fireEvent.click(accept('$22.00'));
    fireEvent.click(accept('$22.00'));
    await screen.findByText('Thank you! It was added to your order M00001.');
    expect(stateOf(root)).toBe('sold');
    expect(done.mock.calls).toEqual([['sold']]);
    expect(crm.orders.length).toBe(1);
    expect(crm.orders[0]).toMatchObject({
      lines: [{ name: 'Starter kit' }, { name: 'Refill pack', quantity: 1 }],
      total: { amount: 7_595, currency: 'USD' },
    });
    expect(remote.references().length).toBe(2);
  });

  test('asks nobody to sign in before it is known whether they have', async () => {
    const { show } = await funnelPage();
    show(<UpsellOffer step="parcel" />);
    expect(stateOf(root)).toBe('loading');
    expect(document.querySelector('[data-landerpay="AmazonPayButton"]')).toBe(null);
    await waitFor(() => expect(stateOf(root)).toBe('signed-out'));
    expect(document.querySelector('[data-landerpay="AmazonPayButton"]')).not.toBe(null);
  });

  test('needs only a wallet for a download', async () => {
    const { remote, show } = await funnelPage();
    show(<UpsellOffer step="download" />);
    await screen.findByText('Video course (2)');
    screen.getByText('You pay $58.00 now.');
    await signInAgain();
    await canAccept('$58.00');
    expect(remote.widgets().map(({ kind }) => kind)).toEqual(['Wallet']);
  });

  test('says what it takes the place of, and does', async () => {
    const { crm, show } = await funnelPage();
    show(<UpsellOffer step="bigger" />);
    await screen.findByText('It takes the place of Starter kit in your order.');
    screen.getByText('You pay $79.00 now, or less.');
    await signInAgain();
    await canAccept('$79.00');
    fireEvent.click(accept('$79.00'));
    await screen.findByText(/^Thank you!/);
    expect(crm.orders[0]?.lines.map(({ name }) => name)).toEqual(['Deluxe kit']);
  });

  test('can be declined at once, without a sign-in, by a button like the other', async () => {
    const { crm, show } = await funnelPage();
    const done = vi.fn();
    show(<UpsellOffer step="parcel" onDone={done} />);
    await screen.findByText('Refill pack (1)');
    const [yes, no] = [accept('$22.00'), decline()];
    expect([yes.tagName, yes.className, yes.parentElement]).toEqual([
      no.tagName,
      no.className,
      no.parentElement,
    ]);
    expect(no.tabIndex).toBe(yes.tabIndex);
    fireEvent.click(no);
    expect(done.mock.calls).toEqual([['skipped']]);
    expect(stateOf(root)).toBe('skipped');
    expect(crm.orders[0]?.lines.length).toBe(1);
  });

  test('that cannot be billed again is not offered to it, and the buyer goes on', async () => {
    const { show } = await funnelPage();
    const done = vi.fn();
    show(<UpsellOffer step="club" onDone={done} />);
    await screen.findByText('This offer is not available here.');
    expect(stateOf(root)).toBe('unavailable');
    fireEvent.click(decline());
    expect(done.mock.calls).toEqual([['skipped']]);
  });
});

describe('an upsell to a recurring order', () => {
  test('is paid by the order’s agreement, without a widget', async () => {
    const { crm, remote, show } = await funnelPage('recurring');
    show(<UpsellOffer step="parcel" />);
    await signInAgain();
    await canAccept('$22.00');
    expect(remote.widgets()).toEqual([]);
    fireEvent.click(accept('$22.00'));
    await screen.findByText(/^Thank you!/);
    expect(crm.orders[0]?.lines.map(({ name }) => name)).toEqual(['Refill plan', 'Refill pack']);
    expect(remote.references().length).toBe(1);
  });

  test('tells and asks for the terms of what is billed again', async () => {
    const { crm, show } = await funnelPage('recurring');
    show(<UpsellOffer step="club" />);
    await signInAgain();
    await screen.findByText(/^From .* on you pay \$19.50 every month\.$/);
    await waitFor(() => expect(screen.getByText('Accept the terms.')).toBeTruthy());
    expect(accept('$1.00').ariaDisabled).toBe('true');
    fireEvent.click(accept('$1.00'));
    expect(crm.orders[0]?.lines.length).toBe(1);
    fireEvent.click(screen.getByRole('checkbox'));
    await canAccept('$1.00');
    fireEvent.click(accept('$1.00'));
    await screen.findByText(/^Thank you!/);
    expect(crm.orders[0]?.lines.map(({ name }) => name)).toEqual(['Refill plan', 'Video club']);
  });

  test('asks for another card where the agreement’s is declined', async () => {
    const { crm, remote, show } = await funnelPage('recurring', {
      attempts: [
        [{ outcome: 'placed' }],
        [{ outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' }],
      ],
    });
    show(<UpsellOffer step="parcel" />);
    await signInAgain();
    await canAccept('$22.00');
    fireEvent.click(accept('$22.00'));
    await screen.findByText('Your payment method was declined. Please choose another one.');
    await waitFor(() => expect(remote.widgets()).toEqual([{ kind: 'Wallet', state: 'usable' }]));
    act(() => remote.chooseCard(2));
    await canAccept('$22.00');
    fireEvent.click(accept('$22.00'));
    await screen.findByText(/^Thank you!/);
    expect(crm.orders[0]?.lines.length).toBe(2);
    expect(remote.references().length).toBe(1);
  });
});

test('where nothing was ordered nobody is asked for anything, and the buyer goes on', async () => {
  const { show, remote } = await funnelPage();
  sessionStorage.clear();
  const done = vi.fn();
  show(<UpsellOffer step="parcel" onDone={done} />);
  screen.getByText('There is no order here that something could be added to.');
  expect(done).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(done.mock.calls).toEqual([['no-order']]);
  expect(remote.widgets()).toEqual([]);
});

test('a page may lay it out by itself', async () => {
  const { show, crm } = await funnelPage();
  show(
    <UpsellOffer step="parcel" className="offer">
      {({ offer, accept: buy, missing }, { payment, notice }) => (
        <>
          <h2>{offer?.offer.lines[0]?.name ?? 'Soon'}</h2>
          {payment}
          <button type="button" disabled={missing.length > 0} onClick={buy}>
            Take it
          </button>
          {notice}
        </>
      )}
    </UpsellOffer>,
  );
  screen.getByRole('heading', { name: 'Soon' });
  await screen.findByRole('heading', { name: 'Refill pack' });
  await signInAgain();
  const take = screen.getByRole<HTMLButtonElement>('button', { name: 'Take it' });
  await waitFor(() => expect(take.disabled).toBe(false));
  fireEvent.click(take);
  await screen.findByText(/^Thank you!/);
  expect(crm.orders[0]?.lines.length).toBe(2);
  expect(document.querySelector('.offer')?.getAttribute('data-landerpay')).toBe('UpsellOffer');
});
