import { describe, expect, test } from 'vitest';
import { cameBy, toldAddress } from './told-address.js';

const page = 'https://shop.example/kit';

describe('toldAddress', () => {
  test.each([
    ['', ''],
    ['?utm_source=mail&utm_campaign=spring-26', '?utm_source=mail&utm_campaign=spring-26'],
    ['?affId=A7&sourceValue3=x_1', '?affId=A7&sourceValue3=x_1'],
    ['?order=M00001&utm_source=mail&sourceValue6=x', '?utm_source=mail'],
    ['?utm_source=ann%40example.com&affId=Ann%20Lee', ''],
    ['?affId=first&affId=second', '?affId=first'],
    ['?access_token=Atza%7Cabc#access_token=Atza%7Cabc', ''],
    ['#/upsell', ''],
  ])('of %j leaves %j', (given, told) => {
    expect(toldAddress(page + given)).toBe(page + told);
  });

  test.each(['access_token', 'utm_source', 'affId', 'sourceValue1', 'email'])(
    'says neither token, e-mail nor name, also not as %s',
    (parameter) => {
      for (const secret of ['Atza|abcdefghijklmnopqrst', 'ann@example.com', 'Ann Lee']) {
        const address = `${page}?${new URLSearchParams({ [parameter]: secret })}#${encodeURIComponent(secret)}`;
        expect(toldAddress(address)).toBe(page);
        expect(cameBy(address)).toEqual({});
      }
    },
  );
});

describe('cameBy', () => {
  test.each([
    ['', {}],
    ['?affId=A7', { affiliate: 'A7' }],
    ['?sourceValue2=two&sourceValue4=', { sources: [null, 'two'] }],
    [
      '?affId=A7&sourceValue1=one&sourceValue5=five',
      { affiliate: 'A7', sources: ['one', null, null, null, 'five'] },
    ],
  ])('of %j is %j', (query, came) => {
    expect(cameBy(page + query)).toEqual(came);
  });
});
