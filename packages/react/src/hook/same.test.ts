import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { same } from './same.js';

describe('same', () => {
  test('is true of equal values, and of objects and lists with equal members', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(same(value, value)).toBe(true);
        expect(same([value], [value])).toBe(true);
        expect(same({ value }, { value })).toBe(true);
      }),
    );
  });

  test('is false where a member differs, is missing or is one too many', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer(), { minKeys: 1 }), fc.integer(), (one, at) => {
        const names = Object.keys(one);
        const name = names[Math.abs(at) % names.length] ?? '';
        const { [name]: dropped = 0, ...less } = one;
        expect(same(one, { ...less, [name]: dropped + 1 })).toBe(false);
        expect(same(one, less)).toBe(false);
        expect(same(less, one)).toBe(false);
      }),
    );
  });

  test.each([
    [null, {}],
    [undefined, null],
    [1, 2],
    ['', []],
    [{ a: undefined }, { b: undefined }],
    [{ deep: { a: 1 } }, { deep: { a: 1 } }],
  ])('%j is not %j', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
});
