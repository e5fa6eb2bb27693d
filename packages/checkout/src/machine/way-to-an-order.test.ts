import { describe, expect, it } from 'vitest';
import {
  after,
  answeredWith,
  attempt,
  choosing,
  click,
  otherReference,
  placing,
  ready,
  signedOut,
} from '../samples/checkouts.js';
import { digitalOffer, keyOf, orderNumber, physicalOffer, placedOrder } from '../samples/samples.js';
import { canPlaceOrder, missingOf } from './missing.js';

describe('the way to an order', () => {
  it('waits for both the engine and the offer, in either order', () => {
    expect(after([{ event: 'engine-ready' }]).state).toEqual({ status: 'loading', notice: null });
    expect(after([{ event: 'offer-loaded', offer: physicalOffer }]).state).toEqual({
      status: 'loading',
      notice: null,
    });
    expect(signedOut.state).toEqual({ status: 'signed-out', notice: null });
  });

  it('says what is missing, in the order in which a buyer meets it', () => {
    expect(missingOf(signedOut)).toEqual(['sign-in', 'address', 'payment', 'reference']);
    expect(missingOf(choosing)).toEqual(['address', 'payment', 'reference']);
    expect(missingOf(ready)).toEqual([]);
    expect(canPlaceOrder(ready)).toBe(true);
  });

  it('asks for no address when the goods are digital', () => {
    const digital = after([{ event: 'offer-loaded', offer: digitalOffer }], choosing);
    expect(missingOf(digital)).toEqual(['payment', 'reference']);
  });

  it('takes the payment choice back when another address is chosen, as Amazon reloads the Wallet', () => {
    expect(missingOf(after([{ event: 'address-chosen' }], ready))).toEqual(['payment']);
  });

  it('ignores a second click', () => {
    expect(after([{ ...click, key: keyOf(2) }], placing)).toBe(placing);
  });

  it('makes the attempt of what is held and of what the buyer saw', () => {
    expect(placing.state).toEqual({ status: 'placing', attempt, resumed: false });
    const known = answeredWith({
      outcome: 'refusal',
      code: 'already-placed',
      order: orderNumber,
      detail: '',
    });
    const again = after(
      [
        { event: 'bought-again' },
        { event: 'reference-received', reference: otherReference, at: click.at },
        { event: 'address-chosen' },
        { event: 'payment-chosen' },
        click,
      ],
      known,
    );
    expect(again.state).toMatchObject({
      attempt: { request: { reference: otherReference, attempt: 1, again: orderNumber } },
    });
  });

  it('ends placed, and begins afresh from there with another reference', () => {
    const placed = answeredWith({ outcome: 'placed', order: placedOrder });
    expect(placed.state).toEqual({ status: 'placed', order: placedOrder });
    const again = after([{ event: 'restarted' }], placed);
    expect(again.state).toEqual({ status: 'choosing', notice: null });
    expect(again.held).toMatchObject({ reference: null, endedAttempts: 0, referencesLost: 1 });
  });
});
