import { describe, expect, it } from 'vitest';
import { nameForLog } from './error-codes.js';
import { provesNotSent } from './not-sent.js';

const failure = (code: string, syscall?: string): Error =>
  Object.assign(new Error('secret text'), { code, ...(syscall === undefined ? {} : { syscall }) });

const fetchFailed = (cause: unknown): TypeError => new TypeError('fetch failed', { cause });

describe('what proves that nothing was sent', () => {
  it.each([
    failure('ENOTFOUND', 'getaddrinfo'),
    failure('EAI_AGAIN', 'getaddrinfo'),
    failure('ECONNREFUSED', 'connect'),
    failure('ETIMEDOUT', 'connect'),
    failure('EHOSTUNREACH', 'connect'),
    failure('ENETUNREACH', 'connect'),
    failure('UND_ERR_CONNECT_TIMEOUT'),
    failure('CERT_HAS_EXPIRED'),
    failure('DEPTH_ZERO_SELF_SIGNED_CERT'),
    failure('SELF_SIGNED_CERT_IN_CHAIN'),
    failure('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    failure('ERR_TLS_CERT_ALTNAME_INVALID'),
    new AggregateError([failure('ECONNREFUSED', 'connect'), failure('ENETUNREACH', 'connect')]),
  ])('%o does', (cause) => {
    expect(provesNotSent(fetchFailed(cause))).toBe(true);
    expect(provesNotSent(cause)).toBe(true);
  });

  it.each([
    failure('ECONNRESET', 'read'),
    failure('ECONNRESET', 'connect'),
    failure('ETIMEDOUT', 'read'),
    failure('ETIMEDOUT'),
    failure('EPIPE', 'write'),
    failure('UND_ERR_SOCKET'),
    failure('UND_ERR_HEADERS_TIMEOUT'),
    failure('UND_ERR_BODY_TIMEOUT'),
    failure('UND_ERR_ABORTED'),
    failure('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC'),
    failure('EPROTO', 'write'),
    new AggregateError([failure('ECONNREFUSED', 'connect'), failure('ECONNRESET', 'read')]),
    new AggregateError([]),
    new DOMException('aborted', 'AbortError'),
    new DOMException('late', 'TimeoutError'),
    new Error('ECONNREFUSED'),
    'ECONNREFUSED',
    null,
    undefined,
  ])('%o does not', (cause) => {
    expect(provesNotSent(fetchFailed(cause))).toBe(false);
    expect(provesNotSent(cause)).toBe(false);
  });

  it('is looked for in an error that is its own cause only so far', () => {
    const error = new Error('round');
    error.cause = error;
    expect(provesNotSent(error)).toBe(false);
  });
});

describe('the name of an error in the log', () => {
  it.each([
    [fetchFailed(failure('ECONNRESET')), 'ECONNRESET'],
    [fetchFailed(undefined), 'TypeError'],
    [new DOMException('late', 'TimeoutError'), 'TimeoutError'],
    [Object.assign(new Error('x'), { code: 'mary@example.com', name: 'Mary Ann' }), 'error'],
    ['mary@example.com', 'error'],
    [undefined, 'error'],
  ])('%o is %s', (error, name) => {
    expect(nameForLog(error)).toBe(name);
  });
});
