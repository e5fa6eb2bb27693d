import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToLength } from './cut-to-length.js';

describe('cutToLength', () => {
  it('leaves alone what fits', () => {
    expect(cutToLength('Ann', 3)).toBe('Ann');
  });

  it('keeps an accent with its letter', () => {
    const letter = 'e\u0301';
    expect(cutToLength(letter.repeat(3), 5)).toBe(letter.repeat(2));
  });

  it('keeps something of a first character that is too long, and no half of a code point', () => {
    expect(cutToLength('👩‍👩‍👧‍👦', 4)).toBe('👩‍');
    expect(cutToLength('👩‍👩‍👧‍👦', 6)).toBe('👩‍👩\u200d');
  });

  it('gives a beginning of the text that fits and has no lone surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const cut = cutToLength(text, length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(text.startsWith(cut)).toBe(true);
        expect(/\p{Surrogate}/u.test(cut)).toBe(false);
      }),
    );
  });
});
