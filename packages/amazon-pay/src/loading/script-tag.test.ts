import { beforeEach, describe, expect, test } from 'vitest';
import { findTag, insertTag } from './script-tag.js';

const origin = 'https://static-eu.payments-amazon.com';
const url = `${origin}/OffAmazonPayments/eur/sandbox/lpa/js/Widgets.js`;

const place = (src: string) => {
  const tag = document.createElement('script');
  tag.src = src;
  document.head.append(tag);
  return tag;
};

beforeEach(() => document.head.replaceChildren());

describe('findTag', () => {
  test('finds nothing among other scripts', () => {
    place('https://cdn.example/js/Widgets.js');
    place(`${origin}/OffAmazonPayments/session.js`);
    expect(findTag(url)).toBe(undefined);
  });

  test.each([url, `${url}?sellerId=A1`, `${origin}/OffAmazonPayments/de/sandbox/lpa/js/Widgets.js`])(
    'finds someone’s %s',
    (src) => {
      const tag = place(src);
      expect(findTag(url)).toBe(tag);
    },
  );

  test.each([
    `${origin}/OffAmazonPayments/eur/lpa/js/Widgets.js`,
    `${origin}/OffAmazonPayments/gbp/sandbox/lpa/js/Widgets.js`,
    'http://localhost:1/OffAmazonPayments/eur/sandbox/lpa/js/Widgets.js',
    'https://origin-na.ssl-images-amazon.com/images/G/09/EP/offAmazonPayments/sandbox/prod/lpa/js/Widgets.js',
  ])('%s is a conflict, even beside the right one', (src) => {
    place(url);
    place(src);
    expect(findTag(url)).toBe('conflict');
  });
});

describe('insertTag', () => {
  test('sets the nonce as a property, not as an attribute', () => {
    const tag = insertTag(url, 'n1');
    expect(tag.src).toBe(url);
    expect(tag.nonce).toBe('n1');
    expect(findTag(url)).toBe(tag);
  });

  test('else takes the nonce that the page’s own scripts have', () => {
    const own = document.createElement('script');
    own.setAttribute('nonce', 'page');
    own.nonce = 'page';
    document.head.append(own);
    expect(insertTag(url, undefined).nonce).toBe('page');
  });
});
