import { describe, expect, it } from 'vitest';
import type { Offer } from '../offer/offer.js';
import { after, reference } from '../samples/checkouts.js';
import {
  acceptanceOf,
  agreement,
  keyOf,
  physicalOffer,
  starterKit,
  subscription,
  subscriptionWith,
} from '../samples/samples.js';
import { type Checkout, initialCheckout } from './checkout.js';
import type { CheckoutEvent } from './event.js';
import { canPlaceOrder, missingOf } from './missing.js';

const accepted = acceptanceOf('terms-1');
const accepting: CheckoutEvent = { event: 'terms-answered', accepted };
const consenting: CheckoutEvent = { event: 'consent-told', given: true };
const lines = [{ product: starterKit, quantity: 1 }];
const click: CheckoutEvent = { event: 'order-started', key: keyOf(1), at: 0, lines };

const choosing = after(
  [
    { event: 'engine-ready' },
    { event: 'offer-loaded', offer: subscription },
    { event: 'sign-in-started' },
    { event: 'signed-in' },
    { event: 'reference-received', reference: agreement, at: 0 },
    { event: 'address-chosen' },
    { event: 'payment-chosen' },
  ],
  { ...initialCheckout, kind: 'recurring' },
);
const ready = after([consenting, accepting], choosing);
const placing = after([click], ready);

const answered = (answer: Extract<CheckoutEvent, { event: 'answered' }>['answer']): Checkout =>
  after([{ event: 'answered', key: keyOf(1), answer }], placing);

describe('what is billed again', () => {
  it('needs Amazon’s box and the shop’s own, in any order', () => {
    expect(missingOf(choosing)).toEqual(['consent', 'terms']);
    expect(missingOf(after([accepting], choosing))).toEqual(['consent']);
    expect(missingOf(after([consenting], choosing))).toEqual(['terms']);
    expect(canPlaceOrder(ready)).toBe(true);
    expect(canPlaceOrder(after([accepting, consenting], choosing))).toBe(true);
    expect(after([click], choosing)).toEqual(choosing);
  });

  it.each<[string, CheckoutEvent, string]>([
    ['Amazon’s box', { event: 'consent-told', given: false }, 'consent'],
    ['the shop’s own', { event: 'terms-answered', accepted: null }, 'terms'],
  ])('is not ordered once a tick is taken back: %s', (_, untick, missing) => {
    const unticked = after([untick], ready);
    expect(missingOf(unticked)).toEqual([missing]);
    expect(after([click], unticked).state.status).toBe('choosing');
  });

  it('is ordered with the proof that these terms were accepted', () => {
    expect(placing.state).toMatchObject({
      status: 'placing',
      attempt: {
        request: { reference: agreement, consent: accepted, expected: { termsVersion: 'terms-1' } },
      },
    });
  });

  it('needs no address where it is digital', () => {
    const digital = after(
      [
        { event: 'offer-loaded', offer: { ...subscription, delivery: 'digital' } },
        { event: 'reference-received', reference: agreement, at: 0 },
        { event: 'payment-chosen' },
      ],
      { ...choosing, held: initialCheckout.held },
    );
    expect(missingOf(digital)).toEqual(['consent', 'terms']);
    expect(canPlaceOrder(after([consenting, accepting], digital))).toBe(true);
  });

  it('is accepted before signing in as well as after it', () => {
    const signedOut = after([{ event: 'engine-ready' }, { event: 'offer-loaded', offer: subscription }]);
    expect(after([accepting], signedOut).held.termsAccepted).toEqual(accepted);
  });
});

describe('accepted terms', () => {
  it('are those that are shown: other ones are no acceptance', () => {
    expect(
      after([{ event: 'terms-answered', accepted: acceptanceOf('terms-0') }], choosing).held,
    ).toMatchObject({
      termsAccepted: null,
    });
  });

  it('stay accepted while the offer is loaded again, and not when it brings other terms', () => {
    const reloaded = after([{ event: 'offer-loaded', offer: subscriptionWith('terms-1') }], ready);
    expect(reloaded.held.termsAccepted).toEqual(accepted);
    const changed = after([{ event: 'offer-loaded', offer: subscriptionWith('terms-2') }], ready);
    expect(missingOf(changed)).toEqual(['terms']);
  });

  it.each<[string, Offer]>([
    ['that have changed with the price', subscriptionWith('terms-2')],
    ['of an order that costs more today', { ...subscription, total: { amount: 9_900, currency: 'USD' } }],
  ])('%s are asked about again', (_, offer) => {
    const changed = answered({ outcome: 'refusal', code: 'price-changed', offer, detail: '' });
    expect(changed.state).toEqual({
      status: 'choosing',
      notice: { notice: 'refusal', code: 'price-changed' },
    });
    expect(missingOf(changed)).toEqual(['terms']);
  });

  it('that the relay does not know are asked about again', () => {
    const refused = answered({ outcome: 'refusal', code: 'terms-not-accepted', detail: '' });
    expect(refused.state).toMatchObject({ notice: { notice: 'refusal', code: 'terms-not-accepted' } });
    expect(missingOf(refused)).toEqual(['terms']);
  });

  it('and Amazon’s box outlive a decline of the card', () => {
    const declined = answered({
      outcome: 'declined',
      reason: 'InvalidPaymentMethod',
      retry: 'same-reference',
    });
    expect(missingOf(declined)).toEqual(['payment']);
  });

  it('outlive a lost agreement, and Amazon’s box does not: it belonged to that agreement', () => {
    const declined = answered({ outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' });
    expect(missingOf(declined)).toEqual(['address', 'payment', 'consent', 'reference']);
  });

  it.each<[string, CheckoutEvent]>([
    ['another buyer', { event: 'buyer-changed' }],
    ['starting again', { event: 'restarted' }],
  ])('are gone after %s', (_, event) => {
    expect(after([event], ready).held).toMatchObject({ termsAccepted: null, consentGiven: false });
  });
});

it('what is paid once asks for neither, and sends neither', () => {
  const once = after(
    [
      { event: 'engine-ready' },
      { event: 'offer-loaded', offer: physicalOffer },
      { event: 'sign-in-started' },
      { event: 'signed-in' },
      { event: 'reference-received', reference, at: 0 },
      { event: 'address-chosen' },
      { event: 'payment-chosen' },
      accepting,
      click,
    ],
    initialCheckout,
  );
  expect(once.state.status === 'placing' && once.state.attempt.request).toEqual({
    reference,
    attempt: 1,
    lines,
    expected: { total: 5395, currency: 'USD', catalogueVersion: 'v1', termsVersion: null },
  });
});
