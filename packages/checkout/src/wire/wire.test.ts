import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../samples/arbitraries.js';
import {
  acceptanceOf,
  attemptWith,
  capability,
  orderNumber,
  physicalOffer,
  starterKit,
  subscription,
} from '../samples/samples.js';
import { refillPack, step } from '../samples/upsell-tab.js';
import { readOutcome, readRefusal } from './answer.js';
import { readFinishAnswer } from './finish.js';
import { readOffer } from './offer.js';
import {
  readFinishRequest,
  readImportLeadRequest,
  readImportOrderRequest,
  readImportUpsaleRequest,
  readPageTracking,
  readPageView,
} from './request.js';
import { readUpsellOffer } from './upsell-offer.js';

const upsale = { ...attemptWith(1).request, order: orderNumber, step, ordinal: 2 };

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the wire format', () => {
  it('reads back every answer that can be written', () => {
    fc.assert(
      fc.property(answer, (given) => {
        const read = given.outcome === 'refusal' ? readRefusal : readOutcome;
        expect(read(overTheWire(given))).toStrictEqual(overTheWire(given));
      }),
    );
  });

  it.each([
    ['an offer', readOffer, physicalOffer],
    ['an offer with terms', readOffer, subscription],
    [
      'what a step offers',
      readUpsellOffer,
      { ...refillPack, replaces: { product: starterKit, name: 'Starter kit' } },
    ],
    ['the end of an order', readFinishAnswer, { outcome: 'finished' }],
    ['an order', readImportOrderRequest, attemptWith(1).request],
    [
      'a subscription',
      readImportOrderRequest,
      { ...attemptWith(1).request, consent: acceptanceOf('terms-1') },
    ],
    ['an upsale', readImportUpsaleRequest, upsale],
    ['a lead', readImportLeadRequest, { kind: 'recurring', lines: [{ product: starterKit, quantity: 2 }] }],
    ['how the buyer came', readPageTracking, { visit: 'v', affiliate: 'A7', sources: ['one', null] }],
    [
      'a page view',
      readPageView,
      { page: 'upsell-1', visit: 'v', address: 'https://shop.example/', tracking: {} },
    ],
    ['what is finished', readFinishRequest, { order: orderNumber, capability }],
  ])('reads back %s', (_, read, given) => {
    expect(read(overTheWire(given))).toEqual(given);
  });

  it.each(['lines', 'cancel', 'version'])('reads no terms without their %s', (member) => {
    const terms = { ...subscription.terms, [member]: undefined };
    expect(() => readOffer({ ...subscription, terms })).toThrow(TypeError);
  });

  it('drops members that it does not know, so that the format can grow', () => {
    expect(readOffer({ ...physicalOffer, added: 1 })).toEqual(physicalOffer);
  });

  it('throws a TypeError, and nothing else, at anything that is not ours', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        for (const read of [
          readOutcome,
          readOffer,
          readRefusal,
          readUpsellOffer,
          readFinishAnswer,
          readImportOrderRequest,
          readImportUpsaleRequest,
          readImportLeadRequest,
          readPageView,
          readFinishRequest,
        ]) {
          expect(() => read(anything)).toThrow(TypeError);
        }
      }),
    );
  });

  it('never reads an order out of a truncated or altered one', () => {
    const placed = {
      outcome: 'placed',
      order: { number: 'D6C8C390A7', kind: 'one-time', lines: [], shipping: { amount: 0, currency: 'USD' } },
    };
    expect(() => readOutcome(placed)).toThrow('total');
    expect(() => readOutcome({ outcome: 'PLACED' })).toThrow(TypeError);
  });

  it('takes a refusal of a newer relay for malformed, and a document without a code for no refusal', () => {
    expect(readRefusal({ code: 'from-the-future', detail: 'why' })).toEqual({
      outcome: 'refusal',
      code: 'malformed',
      detail: 'why',
    });
    expect(() => readRefusal({ status: 500 })).toThrow(TypeError);
  });
});
