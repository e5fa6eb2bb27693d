import { LanderpayError } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { relayAdapter } from './relay-adapter.js';
import { readRelayUrl } from './relay-url.js';

describe('the url of the relay', () => {
  it.each([
    ['https://pay.example.com', 'https://pay.example.com'],
    ['https://pay.example.com/', 'https://pay.example.com'],
    ['http://localhost:8787/relay/', 'http://localhost:8787/relay'],
    ['http://[::1]:8787', 'http://[::1]:8787'],
    ['/pay', '/pay'],
    ['/pay//', '/pay'],
  ])('%s is taken as %s', (url, base) => {
    expect(readRelayUrl(url)).toBe(base);
  });

  it.each([
    '',
    ' ',
    '/',
    'pay',
    './pay',
    '//pay.example.com',
    'https://',
    'https:///pay',
    'ftp://pay.example.com',
    'javascript:alert(1)',
    'https://user:word@pay.example.com',
    'https://pay.example.com/?shop=1',
    'https://pay.example.com/#top',
    'https://pay example.com',
  ])('"%s" is a configuration error at once, and the sentence names the prop', (url) => {
    const make = () => relayAdapter({ url });
    expect(make).toThrow(LanderpayError);
    expect(make).toThrow(expect.objectContaining({ code: 'configuration', retryable: false }));
    expect(make).toThrow(/`url` of relayAdapter/);
  });

  it('a url that a page without types left out is a configuration error too', () => {
    const untyped: { readonly url: string } = JSON.parse('{}');
    expect(() => relayAdapter(untyped)).toThrow(expect.objectContaining({ code: 'configuration' }));
  });
});
