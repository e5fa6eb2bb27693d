import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptUrl } from '../hosts/hosts.js';
import { amazonSources } from './amazon-sources.js';
import { contentSecurityPolicy } from './content-security-policy.js';

const allRegions = ['us', 'uk', 'eu', 'jp'] as const;

describe('contentSecurityPolicy', () => {
  test('is strict, and names Amazon’s hosts only where they are needed', () => {
    expect(contentSecurityPolicy({ region: 'uk' }).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' https://static-eu.payments-amazon.com https://api-cdn.amazon.com https://assets.loginwithamazon.com https://eu.account.amazon.com",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' https://*.cloudfront.net https://*.ssl-images-amazon.com https://*.media-amazon.com",
      "connect-src 'self' https://*.amazon.com https://*.amazon.co.uk https://*.amazonpay.com",
      'frame-src https://*.amazon.com https://*.amazon.co.uk https://*.payments-amazon.com',
      "form-action 'self' https://*.amazon.com https://*.amazon.co.uk",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  test('takes what the page needs besides; a source takes the place of none', () => {
    const policy = contentSecurityPolicy({
      region: 'us',
      more: {
        'connect-src': ['https://pay.example.com'],
        'script-src': ["'nonce-r4nd0m'"],
        'frame-ancestors': ["'self'"],
        'base-uri': [],
        'worker-src': ['blob:'],
      },
    }).split('; ');
    expect(policy).toContain(
      "connect-src 'self' https://*.amazon.com https://*.amazonpay.com https://pay.example.com",
    );
    expect(policy.find((part) => part.startsWith('script-src'))).toMatch(/ 'nonce-r4nd0m'$/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy.at(-1)).toBe('worker-src blob:');
  });

  test.each(allRegions)('in the region %s it allows the script that this library loads', (region) => {
    const origins = (['sandbox', 'production'] as const).map(
      (environment) => new URL(scriptUrl({ region, environment })).origin,
    );
    expect(amazonSources({ region })['script-src']).toEqual(expect.arrayContaining(origins));
  });

  test.each(allRegions)('in the region %s nothing is unsafe, and no source is everything', (region) => {
    expect(contentSecurityPolicy({ region })).not.toMatch(/unsafe|\s\*|https?:(\s|;|$)|data:/);
  });

  test.each([
    'https://pay.example.com; script-src *',
    'https://pay.example.com;',
    'https://pay.example.com, script-src *',
    "https://pay.example.com 'unsafe-inline'",
    'https://pay.example.com\r\nSet-Cookie: a=b',
    'https://bücher.example',
    '',
  ])('%j is not one source, and ends nothing', (source) => {
    expect(() => contentSecurityPolicy({ region: 'us', more: { 'connect-src': ['data:', source] } })).toThrow(
      /without space, comma or semicolon/,
    );
  });

  test('a directive’s name, and a host, are held to the same', () => {
    const more = JSON.parse('{ "script-src *; img-src": ["data:"] }');
    expect(() => contentSecurityPolicy({ region: 'us', more })).toThrow(/directives by name/);
    const hosts = { script: 'http://127.0.0.1:4000; script-src *', api: 'http://127.0.0.1:4000' };
    expect(() => contentSecurityPolicy({ region: 'us', hosts })).toThrow(/two origins/);
  });

  test('whatever is asked for besides, Amazon’s directives stay as they are, or nothing is written', () => {
    const own = contentSecurityPolicy({ region: 'us' }).split('; ');
    fc.assert(
      fc.property(fc.string(), (source) => {
        const write = () => contentSecurityPolicy({ region: 'us', more: { 'media-src': [source] } });
        if (/[\s,;]/.test(source) || source === '') expect(write).toThrow();
        else expect(write().split('; ')).toEqual([...own, `media-src ${source}`]);
      }),
    );
  });

  test('with the simulator’s hosts it names no other', () => {
    const hosts = { script: 'http://127.0.0.1:4000', api: 'http://127.0.0.1:4000' };
    const policy = contentSecurityPolicy({ region: 'us', hosts });
    expect(policy).toContain("script-src 'self' http://127.0.0.1:4000;");
    expect(policy).not.toContain('amazon');
  });
});
