import { describe, expect, test } from 'vitest';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { checkConfiguration } from './check-configuration.js';
import type { Configuration } from './configuration.js';

const good: Configuration = { environment: 'sandbox', region: 'us', sellerId: 'S', clientId: 'C' };

/** As a settings file or a caller without types may give it. */
const read = (settings: object): Configuration => JSON.parse(JSON.stringify({ ...good, ...settings }));

const mistakeIn = (settings: object): unknown => {
  try {
    checkConfiguration(read(settings));
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('checkConfiguration', () => {
  test('takes a good one', () => {
    expect(mistakeIn({})).toBe(undefined);
    expect(mistakeIn({ environment: 'production' })).toBe(undefined);
    expect(mistakeIn({ hosts: { script: 'http://localhost:1', api: 'https://[::1]:2' } })).toBe(undefined);
  });

  test.each([
    [{ sellerId: undefined }, /sellerId is missing, .*Integration Central/],
    [{ sellerId: '' }, /sellerId is missing/],
    [{ clientId: undefined }, /clientId is missing, .*Integration Central/],
    [{ sellerId: 5 }, /sellerId is missing, or is no text/],
    [{ clientId: ' ' }, /clientId is missing/],
    [{ hosts: {} }, /hosts must be two origins/],
    [{ hosts: { script: 'http://localhost:4000' } }, /hosts must be two origins/],
    [{ hosts: { script: 'http://localhost:4000', api: 'localhost:4000' } }, /hosts must be two origins/],
    [{ hosts: { script: 'http://localhost:4000/', api: 'http://localhost:4000' } }, /without a path/],
    [{ hosts: { script: 'http://', api: 'http://' } }, /hosts must be two origins/],
    [{ region: undefined }, /region must be 'us', 'uk', 'eu' or 'jp'.*Integration Central/],
    [{ region: 'toString' }, /region must be/],
    [{ environment: 'live' }, /environment must be 'sandbox' or 'production'/],
    [{ environment: 'production', hosts: { script: 'http://x', api: 'http://x' } }, /must not be set/],
  ])('%j says what to change', (settings, sentence) => {
    const error = mistakeIn(settings);
    expect(error).toBeInstanceOf(AmazonPayError);
    expect(error).toMatchObject({ code: 'configuration', source: 'landerpay', retryable: false });
    expect(String(error)).toMatch(sentence);
  });
});
