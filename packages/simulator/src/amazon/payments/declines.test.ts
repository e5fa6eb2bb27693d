import { describe, expect, it, test } from 'vitest';
import { minutes } from '../world/clock.js';
import { shopServer } from './shop-server.test.support.js';

const simulation = (state: string, reason: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ SandboxSimulation: { State: state, ReasonCode: reason, ...more } });

const declines = [
  ['InvalidPaymentMethod', 'Suspended'],
  ['AmazonRejected', 'Closed'],
  ['TransactionTimedOut', 'Open'],
] as const;

describe('amazon 75: a simulation string in the note of an authorization', () => {
  test.each(declines)('amazon 75: %s leaves the reference %s', (reason, state) => {
    const shop = shopServer();
    const reference = shop.confirmed('1111');
    const note = simulation('Declined', reason);
    expect(shop.authorize(reference, { sellerAuthorizationNote: note })).toEqual({
      result: 'declined',
      reason,
      state,
    });
    expect(shop.state('get-order-reference-details', reference)).toBe(state);
    expect(shop.world.charges).toEqual([]);
  });

  it('amazon 75: the payment method counts as mended after the minutes that it names', () => {
    const shop = shopServer();
    const reference = shop.confirmed('1111');
    const note = simulation('Declined', 'InvalidPaymentMethod', { PaymentMethodUpdateTimeInMins: 5 });
    shop.authorize(reference, { sellerAuthorizationNote: note });
    shop.world.clock.advance(minutes(5) - 60_000);
    expect(shop.authorize(reference)).toMatchObject({ code: 'OrderReferenceNotOpen' });
    shop.world.clock.advance(60_000);
    expect(shop.authorize(reference)).toMatchObject({ result: 'done', state: 'Open' });
  });

  it('amazon 75: a soft decline keeps the card, which may be tried again once confirmed', () => {
    const shop = shopServer();
    const reference = shop.confirmed('1111');
    const note = simulation('Declined', 'InvalidPaymentMethod', { SoftDecline: 'true' });
    expect(shop.authorize(reference, { sellerAuthorizationNote: note })).toMatchObject({
      result: 'declined',
      state: 'Suspended',
    });
    shop.server('confirm-order-reference', { reference });
    expect(shop.authorize(reference)).toMatchObject({ result: 'done' });
  });

  it('amazon 75: ExpiredUnused closes the authorization after its minutes, AmazonClosed at once', () => {
    const shop = shopServer();
    const reference = shop.confirmed('1111');
    const expiring = shop.authorize(reference, {
      sellerAuthorizationNote: simulation('Closed', 'ExpiredUnused', { ExpirationTimeInMins: 3 }),
    });
    const authorization = expiring.result === 'done' ? (expiring.authorization?.id ?? '') : '';
    expect(expiring).toMatchObject({ authorization: { state: 'Open', reason: null } });
    shop.world.clock.advance(minutes(3));
    expect(shop.server('get-authorization-details', { authorization })).toMatchObject({
      authorization: { state: 'Closed', reason: 'ExpiredUnused' },
    });
    expect(shop.server('capture', { authorization })).toMatchObject({ code: 'CaptureNotAllowed' });
    expect(
      shop.authorize(reference, { sellerAuthorizationNote: simulation('Closed', 'AmazonClosed') }),
    ).toMatchObject({ authorization: { state: 'Closed', reason: 'AmazonClosed' } });
    expect(shop.world.charges).toEqual([]);
  });

  it.each([
    simulation('Declined', 'ExpiredUnused'),
    simulation('Closed', 'ExpiredUnused', { ExpirationTimeInMins: 241 }),
    simulation('Suspended', 'InvalidPaymentMethod'),
  ])('amazon 75: %s does not go together and is refused', (note) => {
    const shop = shopServer();
    const reference = shop.confirmed('1111');
    expect(shop.authorize(reference, { sellerAuthorizationNote: note })).toMatchObject({
      code: 'InvalidSandboxSimulationSpecified',
    });
  });

  it('amazon 75: a note that is no simulation is a note', () => {
    const shop = shopServer();
    expect(shop.authorize(shop.confirmed('1111'), { sellerAuthorizationNote: 'Honey' })).toMatchObject({
      result: 'done',
    });
  });

  it('amazon 75: the reason for closing may ask that Amazon has closed the reference', () => {
    const shop = shopServer();
    const reference = shop.confirmed('1111');
    const closureReason = simulation('Closed', 'AmazonClosed');
    expect(shop.server('close-order-reference', { reference, closureReason })).toMatchObject({
      state: 'Closed',
      reason: 'AmazonClosed',
    });
    expect(shop.authorize(reference)).toMatchObject({ code: 'OrderReferenceNotOpen' });
  });
});

describe('amazon 75: the test cards', () => {
  test.each([
    ['3434', 'InvalidPaymentMethod', 'Suspended'],
    ['2323', 'AmazonRejected', 'Closed'],
    ['5656', 'TransactionTimedOut', 'Open'],
  ] as const)('amazon 75: card %s is declined as %s and leaves the reference %s', (card, reason, state) => {
    const shop = shopServer();
    expect(shop.authorize(shop.confirmed(card))).toEqual({ result: 'declined', reason, state });
  });

  it('amazon 75: card 4545 is a constraint while it is chosen', () => {
    const shop = shopServer();
    const reference = shop.confirmed('4545');
    expect(shop.server('confirm-order-reference', { reference })).toEqual({
      result: 'constraints',
      constraints: ['PaymentMethodNotAllowed'],
    });
    shop.chooseCard(reference, '1111');
    expect(shop.server('confirm-order-reference', { reference })).toMatchObject({ state: 'Open' });
  });

  it('after InvalidPaymentMethod another card, confirmed and authorized, pays on the same reference', () => {
    const shop = shopServer();
    const reference = shop.confirmed('3434');
    shop.authorize(reference);
    expect(shop.server('confirm-order-reference', { reference })).toMatchObject({
      constraints: ['PaymentPlanNotSet'],
    });
    shop.chooseCard(reference, '1111');
    shop.server('confirm-order-reference', { reference });
    expect(shop.authorize(reference, { captureNow: true })).toMatchObject({
      result: 'done',
      card: { lastFour: '1111' },
    });
    expect(shop.world.charges).toHaveLength(1);
  });

  it('an expired card is declined every time, and one that the bank asks about until the buyer was asked', () => {
    const shop = shopServer();
    for (const card of ['9999', '3220']) {
      expect(shop.authorize(shop.confirmed(card))).toMatchObject({ reason: 'InvalidPaymentMethod' });
    }
  });
});
