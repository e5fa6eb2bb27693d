import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAccessToken } from './access-token.js';
import { idempotencyKeyFrom, parseIdempotencyKey, parseProductId } from './ids.js';
import { parseReferenceId, referenceOf } from './reference.js';

describe('ids', () => {
  it('every 32 bytes make a key of 43 characters, and no two the same', () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const key = idempotencyKeyFrom(one);
        expect(parseIdempotencyKey(key)).toBe(key);
        expect(idempotencyKeyFrom(other) === key).toBe(one.join() === other.join());
      }),
    );
    expect(() => idempotencyKeyFrom(new Uint8Array(16))).toThrow(RangeError);
  });

  it('tells references by their prefix', () => {
    const read = (text: string) => {
      const id = parseReferenceId(text);
      return id === undefined ? undefined : referenceOf(id);
    };
    expect(read('S01-1234567-1234567')).toMatchObject({ kind: 'order-reference', sandbox: true });
    expect(read('P02-1234567-1234567')).toMatchObject({ kind: 'order-reference', sandbox: false });
    expect(read('C01-1234567-1234567')).toMatchObject({ kind: 'billing-agreement', sandbox: true });
    expect(read('B03-1234567-1234567')).toMatchObject({ kind: 'billing-agreement', sandbox: false });
    for (const wrong of [
      '',
      'S1-1234567-1234567',
      'X01-1234567-1234567',
      'S01-1234567-1234567 ',
      's01-1234567-1234567',
    ]) {
      expect(read(wrong), wrong).toBeUndefined();
    }
  });

  it('knows a token by its form, and refuses what only looks like one', () => {
    expect(parseAccessToken(`Atza|${'Ab+/=-_.'.repeat(50)}`)).toBeDefined();
    for (const wrong of [
      'Atza|',
      'Atzr|'.padEnd(400, 'x'),
      `Atza|${'x'.repeat(3_000)}`,
      `Atza|${'x y'.repeat(50)}`,
    ]) {
      expect(parseAccessToken(wrong)).toBeUndefined();
    }
  });

  it('takes product ids that fit an address and a file', () => {
    expect(parseProductId('starter-kit_2.0')).toBe('starter-kit_2.0');
    for (const wrong of ['', 'Starter', '-kit', 'a:b', 'a/b', 'x'.repeat(65), 7]) {
      expect(parseProductId(wrong)).toBeUndefined();
    }
  });
});
