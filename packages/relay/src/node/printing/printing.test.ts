import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJson, plainText } from './plain-text.js';
import { table } from './table.js';
import { writtenAge, writtenSums, writtenTime } from './written.js';

/** Escape, line breaks, a turn of direction, a space of no width, a soft hyphen, separators of lines. */
const hidden = ['\u001b', '\n', '\r', '\u0007', '\u202e', '\u2066', '\u200b', '\u00ad', '\u2028', '\u009b'];

const text = fc
  .array(fc.oneof(fc.constantFrom(...hidden), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(''));

const isHidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe('ledger 38: what is printed', () => {
  it('has no character that a terminal obeys or does not show, and keeps all others', () => {
    expect(plainText(`a${hidden.join('b')}c × 中`)).toBe('abbbbbbbbbc × 中');
    fc.assert(fc.property(text, (any) => !isHidden.test(plainText(any))));
  });

  it('is the same value as JSON, with what is hidden escaped', () => {
    fc.assert(
      fc.property(text, (any) => {
        const json = plainJson({ [any]: [any] });
        expect(JSON.parse(json)).toEqual({ [any]: [any] });
        expect(json.split('\n').filter((line) => isHidden.test(line))).toEqual([]);
      }),
    );
  });

  it('stands in columns, the last one broken at its spaces within 100', () => {
    const long = 'word '.repeat(30).trim();
    const lines = table(
      ['A', 'LONGER', 'SEEN'],
      [
        ['1', '×', long],
        ['two', '', 'end'],
      ],
    ).split('\n');
    expect(lines[0]).toBe('A    LONGER  SEEN');
    expect(lines[1]).toMatch(/^1 {4}× {7}word word/);
    expect(lines[2]).toMatch(/^ {13}word/);
    expect(lines.at(-1)).toBe('two          end');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('says times, ages and sums in words', () => {
    expect(writtenTime(Date.parse('2026-11-24T19:12:01.999Z'))).toBe('2026-11-24 19:12:01 UTC');
    expect([-5, 59_999, 60_000, 7_200_000, 864e5 * 3].map(writtenAge)).toEqual([
      '0 s',
      '59 s',
      '1 min',
      '2 h',
      '3 d',
    ]);
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    expect(writtenSums([usd(5_395), { amount: 500, currency: 'EUR' }, usd(5)])).toBe('54.00 USD, 5.00 EUR');
    expect(writtenSums([])).toBe('nothing');
  });
});
