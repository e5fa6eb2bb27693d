import { describe, expect, it } from 'vitest';
import { after, answeredWith, otherReference, ready, reference } from '../samples/checkouts.js';
import { digitalOffer, orderNumber } from '../samples/samples.js';
import { canPlaceOrder, missingOf } from './missing.js';

describe('what an answer does', () => {
  it('InvalidPaymentMethod: the same reference, another card, the next attempt', () => {
    const declined = answeredWith({
      outcome: 'declined',
      reason: 'InvalidPaymentMethod',
      retry: 'same-reference',
    });
    expect(declined.state).toEqual({
      status: 'choosing',
      notice: { notice: 'declined', reason: 'InvalidPaymentMethod' },
    });
    expect(declined.held).toMatchObject({
      reference,
      endedAttempts: 1,
      paymentChosen: false,
      paymentsRefused: 1,
    });
    const mended = after([{ event: 'payment-chosen' }], declined);
    expect(mended.state).toEqual({ status: 'choosing', notice: null });
    expect(canPlaceOrder(mended)).toBe(true);
  });

  it('TransactionTimedOut and ProcessingFailure: the same reference and card may try again', () => {
    for (const reason of ['TransactionTimedOut', 'ProcessingFailure'] as const) {
      const declined = answeredWith({ outcome: 'declined', reason, retry: 'same-reference' });
      expect(canPlaceOrder(declined)).toBe(true);
      expect(declined.held.endedAttempts).toBe(1);
    }
  });

  it('AmazonRejected: a new reference, and the sentence stays while the fresh widgets preselect', () => {
    const declined = answeredWith({ outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' });
    expect(declined.held).toMatchObject({ reference: null, endedAttempts: 0, referencesLost: 1 });
    const preselected = after(
      [
        { event: 'reference-received', reference: otherReference, at: 0 },
        { event: 'address-chosen' },
        { event: 'payment-chosen' },
      ],
      declined,
    );
    expect(preselected.state).toMatchObject({ notice: { notice: 'declined', reason: 'AmazonRejected' } });
    expect(canPlaceOrder(preselected)).toBe(true);
  });

  it('a refusal without a reason asks for the card again, and stays to be read when Amazon preselects one', () => {
    const declined = answeredWith({ outcome: 'declined', reason: 'Declined', retry: 'same-reference' });
    expect(missingOf(declined)).toEqual(['payment']);
    const preselected = after([{ event: 'payment-chosen' }], declined);
    expect(preselected.state).toEqual(declined.state);
    expect(canPlaceOrder(preselected)).toBe(true);
  });

  it('a refused address must be chosen again on the same reference, another field need not', () => {
    const rejected = (field: string) =>
      answeredWith({ outcome: 'rejected', because: 'fields', fields: [{ field, problem: 'invalid' }] });
    const country = rejected('shipCountry');
    expect(missingOf(country)).toEqual(['address']);
    expect(country.held).toMatchObject({ reference, endedAttempts: 1, addressesRefused: 1 });
    const mended = after([{ event: 'address-chosen' }, { event: 'payment-chosen' }], country);
    expect(mended.state).toEqual({ status: 'choosing', notice: null });
    expect(canPlaceOrder(mended)).toBe(true);
    expect(missingOf(rejected('emailAddress'))).toEqual([]);
    expect(rejected('emailAddress').held.addressesRefused).toBe(0);
  });

  it('a refused reference is given up, and a refused token asks for a new sign-in', () => {
    const refuse = (field: string) =>
      answeredWith({ outcome: 'rejected', because: 'fields', fields: [{ field, problem: 'invalid' }] });
    expect(refuse('reference').held).toMatchObject({ reference: null, endedAttempts: 0, referencesLost: 1 });
    expect(refuse('accessToken').state.status).toBe('signed-out');
    expect(refuse('accessToken').held).toMatchObject({ reference, endedAttempts: 1 });
  });

  it('a refused account stops, with a way to begin afresh', () => {
    const stopped = answeredWith({ outcome: 'rejected', because: 'account' });
    expect(stopped.state).toEqual({ status: 'refused', why: 'account' });
    expect(after([{ event: 'restarted' }], stopped).state.status).toBe('choosing');
  });

  it('a changed price shows the new offer and asks again, as the same attempt', () => {
    const changed = answeredWith({
      outcome: 'refusal',
      code: 'price-changed',
      offer: digitalOffer,
      detail: '',
    });
    expect(changed.offer).toBe(digitalOffer);
    expect(changed.state).toEqual({
      status: 'choosing',
      notice: { notice: 'refusal', code: 'price-changed' },
    });
    expect(changed.held.endedAttempts).toBe(0);
  });

  it('an order that exists already is asked about, and bought again only with its number', () => {
    const known = answeredWith({
      outcome: 'refusal',
      code: 'already-placed',
      order: orderNumber,
      detail: '',
    });
    expect(known.state).toEqual({ status: 'refused', why: 'already-placed', order: orderNumber });
    const again = after([{ event: 'bought-again' }], known);
    expect(again.held).toMatchObject({ again: orderNumber, reference: null });
    const told = { status: 'choosing', notice: { notice: 'buying-again' } };
    expect(again.state).toEqual(told);
    const chosen = [{ event: 'address-chosen' }, { event: 'payment-chosen' }] as const;
    expect(after(chosen, again).state).toEqual(told);
    const signedInAgain = [{ event: 'signed-out', sessionOver: false }, { event: 'signed-in' }] as const;
    expect(after(signedInAgain, again).state).toEqual({ status: 'choosing', notice: null });
  });

  it('a refused token asks for a new sign-in and loses nothing', () => {
    const refused = answeredWith({ outcome: 'refusal', code: 'token-refused', detail: '' });
    expect(refused.state).toEqual({
      status: 'signed-out',
      notice: { notice: 'refusal', code: 'token-refused' },
    });
    expect(refused.held).toEqual(ready.held);
    expect(canPlaceOrder(after([{ event: 'signed-in' }], refused))).toBe(true);
  });

  it('another buyer’s reference is dropped', () => {
    const refused = answeredWith({ outcome: 'refusal', code: 'wrong-buyer', detail: '' });
    expect(refused.state.status).toBe('signed-out');
    expect(refused.held.reference).toBeNull();
  });
});
