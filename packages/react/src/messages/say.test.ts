import { describe, expect, expectTypeOf, test } from 'vitest';
import { checkoutSentences } from './checkout-sentences.js';
import type { Messages } from './messages.js';
import { type Placeholder, speakerOf } from './say.js';
import { counterOf } from './say-counted.js';

const say = speakerOf(checkoutSentences);
const sayCounted = counterOf(checkoutSentences);
const ending = (minutes: number, locale: string, messages: Messages = {}) =>
  sayCounted({ messages, locale }, 'session-ending', { minutes });

describe('a sentence', () => {
  test('is the page’s own, else the English one, with its values', () => {
    expect(say({}, 'state:placed', { order: 'A1' })).toBe('Thank you! Your order number is A1.');
    const own = { 'state:placed': '{order}: bestellt. {order}!' };
    expect(say(own, 'state:placed', { order: 'A1' })).toBe('A1: bestellt. A1!');
  });

  test('takes values as they are, and leaves what it has no value for', () => {
    const own = { 'state:placed': '{order} {other}' };
    expect(say(own, 'state:placed', { order: '$& {order}' })).toBe('$& {order} {other}');
  });

  test('asks for exactly the values that it names', () => {
    expectTypeOf<Placeholder<'{a} of {b}, or {a}'>>().toEqualTypeOf<'a' | 'b'>();
    expectTypeOf<Placeholder<'none'>>().toEqualTypeOf<never>();
    expectTypeOf(say<'state:placed'>)
      .parameter(2)
      .toEqualTypeOf<Readonly<Record<'order', string>>>();
    expectTypeOf(say<'state:loading'>).parameters.toEqualTypeOf<[Messages, 'state:loading']>();
    expectTypeOf(sayCounted).parameter(1).toEqualTypeOf<'session-ending'>();
  });
});

describe('a sentence with a number', () => {
  test('has the form that the number asks for', () => {
    expect(ending(1, 'en')).toBe('Your Amazon session ends in 1 minute.');
    expect(ending(2, 'en')).toBe('Your Amazon session ends in 2 minutes.');
    expect(ending(0, 'en')).toBe('Your Amazon session ends in 0 minutes.');
  });

  test('has as many forms as its language', () => {
    const polish = {
      'session-ending:one': '{minutes} minuta',
      'session-ending:few': '{minutes} minuty',
      'session-ending:many': '{minutes} minut',
      'session-ending:other': '{minutes} minuty',
    };
    expect([1, 2, 5, 22].map((minutes) => ending(minutes, 'pl', polish))).toEqual([
      '1 minuta',
      '2 minuty',
      '5 minut',
      '22 minuty',
    ]);
  });

  test('says the page’s `other` where it has no sentence for the form, rather than another language', () => {
    expect(ending(1, 'de', { 'session-ending:other': 'Noch {minutes} Min.' })).toBe('Noch 1 Min.');
  });

  test('writes the number as the page’s language does', () => {
    expect(ending(1200, 'de')).toContain('1.200');
    expect(ending(1200, 'en')).toContain('1,200');
  });
});
