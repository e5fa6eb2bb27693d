import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeParameters } from './take-parameters.js';

const names = ['access_token', 'state'];

describe('takeParameters', () => {
  test('takes what it is asked for, decoded, and leaves the rest letter for letter', () => {
    expect(takeParameters('a=%7e+1&access_token=Atza%7Cx&/route?b&state=s', names)).toEqual({
      taken: new Map([
        ['access_token', 'Atza|x'],
        ['state', 's'],
      ]),
      rest: 'a=%7e+1&/route?b',
    });
  });

  test('of several equal ones the first counts, and none is left', () => {
    const { taken, rest } = takeParameters('state=1&x&state=2', names);
    expect(taken.get('state')).toBe('1');
    expect(rest).toBe('x');
  });

  test('keeps everything else, whatever it is and wherever the parameters stand', () => {
    const other = fc
      .string({ unit: fc.constantFrom('a', 'Z', '=', '%', '7', '+', '/', '?', '#', 'é', '.') })
      .filter((part) => !names.includes(new URLSearchParams(part).keys().next().value ?? ''));
    const ours = fc.constantFrom('access_token=Atza%7Cx', 'state=abc', 'state');
    fc.assert(
      fc.property(fc.array(fc.oneof(other, ours)), (parts) => {
        const kept = parts.filter((part) => !/^(access_token|state)(=|$)/.test(part));
        expect(takeParameters(parts.join('&'), names).rest).toBe(kept.join('&'));
      }),
    );
  });
});
