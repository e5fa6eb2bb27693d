import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf } from './return-to.js';

const shop = 'https://shop.example';

it.each([
  ['/', `${shop}/`],
  ['/thank-you?step=2#top', `${shop}/thank-you?step=2#top`],
  ['/a/../b', `${shop}/b`],
])('%s is a path of the shop', (path, address) => {
  expect(addressOf(path, shop)).toBe(address);
});

it.each([
  '',
  'thank-you',
  '//other.example',
  '/\\other.example',
  '/\t/other.example',
  'https://shop.example/',
  '?x',
])('%j is none', (path) => {
  expect(addressOf(path, shop)).toBeUndefined();
});

it('never leads to another host, whatever is written', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '@',
    ':',
    '\t',
    '\n',
    '?',
    '#',
    'other.example',
    'javascript',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const address = addressOf(pieces.join(''), shop);
      if (address !== undefined) expect(new URL(address).origin).toBe(shop);
    }),
    { numRuns: 2_000 },
  );
});
