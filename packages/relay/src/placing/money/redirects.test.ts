import { describe, expect, it } from 'vitest';
import { redirectCheck } from './redirects.js';

describe('ledger 31: where a CRM may send a buyer', () => {
  it.each([
    ['https://pay.example/a?b', 'production', true],
    ['https://pay.example:444/', 'production', false],
    ['http://pay.example/', 'production', false],
    ['https://pay.example.evil.example/', 'production', false],
    ['https://pay.example@evil.example/', 'production', false],
    ['https://user:word@pay.example/', 'production', false],
    ['javascript:alert(1)', 'production', false],
    ['data:text/html,x', 'sandbox', false],
    ['/relative', 'sandbox', false],
    ['http://localhost:4000/', 'production', false],
    ['http://localhost:4000/', 'sandbox', true],
    ['http://127.0.0.1:4000/', 'sandbox', true],
    ['http://localhost.evil.example/', 'sandbox', false],
  ] as const)('%s in %s: %s', (url, environment, allowed) => {
    expect(redirectCheck(['pay.example'], environment)(url)).toBe(allowed);
  });

  it.each([
    'https://pay.example',
    'pay.example/',
    'pay.example:443',
    'user@pay.example',
    '*.pay.example',
    '',
  ])('“%s” is no host', (host) => {
    expect(() => redirectCheck([host], 'production')).toThrow('redirectHosts');
  });
});
