import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../samples/arbitraries.js';
import { physicalOffer } from '../samples/samples.js';
import { readOutcome, readRefusal } from './answer.js';
import { readOffer } from './offer.js';

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

  it('reads back an offer', () => {
    expect(readOffer(overTheWire(physicalOffer))).toEqual(physicalOffer);
  });

  it('drops members that it does not know, so that the format can grow', () => {
    expect(readOffer({ ...physicalOffer, added: 1 })).toEqual(physicalOffer);
  });

  it('throws a TypeError, and nothing else, at anything that is not ours', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        for (const read of [readOutcome, readOffer, readRefusal]) {
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
