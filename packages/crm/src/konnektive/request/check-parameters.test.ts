import { describe, expect, it } from 'vitest';
import { settingsOf } from '../emulated/konnektive-world.test.support.js';
import { readSettings } from '../options/settings.js';
import { refusedParameters } from './check-parameters.js';
import { customParameters, sourceParameters } from './tracking.js';

const settings = readSettings({ ...settingsOf(fetch), amazonParameters: { reference: 'amazonRef' } });

const refused = (...parameters: readonly (readonly [string, string])[]) =>
  refusedParameters(parameters, settings);

const rejected = (...names: readonly string[]) => ({
  answer: 'rejected',
  fields: names.map((field) => ({ field, problem: 'invalid' })),
});

const shops = (names: string) => ({ answer: 'account-refused', detail: `fields refused: ${names}` });

describe('what the CRM would not keep whole is refused by name', () => {
  it.each([
    ['emailAddress', 255],
    ['couponCode', 30],
    ['sessionId', 40],
    ['affId', 10],
    ['sourceValue5', 30],
    ['custom5', 50],
  ])('%s may have %i characters and not one more', (name, longest) => {
    expect(refused([name, 'x'.repeat(longest)])).toBeUndefined();
    expect(refused([name, 'x'.repeat(longest + 1)])).toEqual(rejected(name));
  });

  it.each([
    ['orderId', 30],
    ['ipAddress', 64],
    ['custom1', 50],
    ['custom2', 50],
  ])('%s, which is the shop’s own, may have %i characters', (name, longest) => {
    expect(refused([name, 'x'.repeat(longest)])).toBeUndefined();
    expect(refused([name, 'x'.repeat(longest + 1)])).toEqual(shops(name));
  });

  it('an address to come back to has 300 characters, and is one', () => {
    const address = `https://shop.example/${'x'.repeat(279)}`;
    expect(refused(['redirectsTo', address], ['errorRedirectsTo', address])).toBeUndefined();
    expect(refused(['redirectsTo', `${address}x`])).toEqual(shops('redirectsTo'));
    expect(refused(['errorRedirectsTo', '//other.example'])).toEqual(shops('errorRedirectsTo'));
  });

  it('all of them are told at once', () => {
    expect(refused(['affId', 'x'.repeat(11)], ['couponCode', 'x'.repeat(31)])).toEqual(
      rejected('affId', 'couponCode'),
    );
  });

  it('a token in the address of a page stays here', () => {
    for (const address of [
      'https://shop.example/?access_token=Atza%7CIwEB',
      'https://shop.example/#access_token=x',
      'https://shop.example/?t=Atza|IwEB',
      'https://shop.example/?back=%2F%3Ft%3DAtza%257CIwEB',
      'https://shop.example/?back=%2F%3Faccess%255Ftoken%3Dx',
    ]) {
      expect(refused(['requestUri', address])).toEqual(rejected('requestUri'));
      expect(refused(['httpReferer', address])).toEqual(rejected('httpReferer'));
      expect(refused(['redirectsTo', address])).toEqual(shops('redirectsTo'));
      expect(refused(['errorRedirectsTo', address])).toEqual(shops('errorRedirectsTo'));
    }
  });

  it('a custom field in the place of the mark is the shop’s mistake', () => {
    expect(refused(['custom1', '1.mark'], ...customParameters({ custom: { custom1: 'red' } }))).toEqual(
      shops('custom1'),
    );
  });

  it.each(['loginId', 'salesTax', 'product1_price', 'forceMerchantId', 'custom6', '__proto__'])(
    'a custom field named %s never becomes a parameter of that name',
    (name) => {
      const custom = Object.fromEntries([[name, '1']]);
      expect(refused(...customParameters({ custom }))).toMatchObject({ answer: 'account-refused' });
    },
  );

  it('a sixth source is told as what it is', () => {
    const sources = JSON.parse('["1", "2", "3", "4", "5", "6"]');
    expect(refused(...sourceParameters({ sources }))).toEqual({
      answer: 'account-refused',
      detail: 'parameters that the CRM does not have: sourceValue6',
    });
  });

  it('Amazon’s parameters go by the shop’s own names for them, and by no other', () => {
    expect(refused(['amazonRef', 'S01-0000000-0000001'])).toBeUndefined();
    expect(refused(['amazonOrderId', 'S01-0000000-0000001'])).toMatchObject({ answer: 'account-refused' });
  });
});
