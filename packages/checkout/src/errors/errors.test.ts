import { afterEach, describe, expect, it, vi } from 'vitest';
import { configurationError, offerUnavailable, relayUnreachable } from './codes.js';

afterEach(() => vi.unstubAllEnvs());

describe('errors', () => {
  it('tell the developer what to look at, and the buyer something to read', () => {
    const cause = new TypeError('fetch failed');
    const error = relayUnreachable(cause);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'relay-unreachable', source: 'relay', retryable: true, cause });
    expect(error.message).toContain('allow-list');
    expect(error.buyerMessage).toBe('We cannot reach the shop at the moment.');
    expect(configurationError('url is missing').message).toBe('url is missing');
    expect(offerUnavailable('no such product', false)).toMatchObject({
      message: 'The relay does not sell these lines: no such product',
      retryable: false,
    });
  });

  it('in production are a code and a link', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(relayUnreachable(null).message).toBe('landerpay/docs/errors.md#relay-unreachable');
    expect(configurationError('url is missing').message).toBe('landerpay/docs/errors.md#configuration');
  });
});
