import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitName, splitName } from './split-name.js';

const family = '👩‍👩‍👧‍👦';

describe('splitName', () => {
  it.each([
    ['Mary Ann van der Berg', 'Mary Ann', 'van der Berg'],
    ['Cher', 'Cher', 'Cher'],
    ['李小龍', '李小龍', '李小龍'],
    ['Dr. J. Smith Jr.', 'J.', 'Smith'],
    ['Ann Lee', 'Ann', 'Lee'],
    ['  Ann \t  Lee ', 'Ann', 'Lee'],
    ['Berg, Mary', 'Mary', 'Berg'],
    ['José da Silva e Souza', 'José', 'da Silva e Souza'],
    ['Robert (Bob) Smith', 'Robert', 'Smith'],
    ['ANN LEE', 'ANN', 'LEE'],
    ['Jean-Luc Picard', 'Jean-Luc', 'Picard'],
    ['Ms. Smith', 'Smith', 'Smith'],
    ['Dr.', 'Dr.', 'Dr.'],
    ['Juan y Maria', 'Juan y Maria', 'Juan y Maria'],
    ['', '', ''],
    ['   ', '', ''],
  ])('"%s" is %s | %s', (whole, firstName, lastName) => {
    expect(splitName(whole)).toEqual({ firstName, lastName });
  });

  it('cuts each name to 30 characters', () => {
    expect(splitName(`${'A'.repeat(40)} ${'B'.repeat(40)}`)).toEqual({
      firstName: 'A'.repeat(30),
      lastName: 'B'.repeat(30),
    });
  });

  it('never cuts through what a reader sees as one character', () => {
    const { lastName } = splitName(`Ann ${family.repeat(4)}`);
    expect(lastName).toBe(family.repeat(2));
  });

  it('leaves no space at the end of what it cut', () => {
    expect(fitName({ firstName: `${'A'.repeat(29)} BC`, lastName: 'Lee' }).firstName).toBe('A'.repeat(29));
  });

  it('gives two names that fit to whoever has one, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (whole) => {
        const { firstName, lastName } = splitName(whole);
        const isEmpty = whole.trim() === '';
        for (const name of [firstName, lastName]) {
          expect(name.length).toBeLessThanOrEqual(30);
          expect(name === '').toBe(isEmpty);
          expect(name).toBe(name.trim());
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
