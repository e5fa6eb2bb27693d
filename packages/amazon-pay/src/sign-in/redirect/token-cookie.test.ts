import { describe, expect, test } from 'vitest';
import { cookieText } from './token-cookie.js';

describe('Amazon’s cookie', () => {
  test('goes over https only, to this host only, and never with another site’s request', () => {
    const text = 'amazon_Login_accessToken=Atza|x; path=/; SameSite=Lax; max-age=3600; secure';
    expect(cookieText('Atza|x', 3600, 'shop.example')).toBe(text);
    expect(cookieText('Atza|x', 3600, 'localhost.example')).toBe(text);
  });

  test.each(['localhost', '127.0.0.1', '[::1]'])('is not secure on %s', (hostname) => {
    const text = 'amazon_Login_accessToken=Atza|x; path=/; SameSite=Lax; max-age=9';
    expect(cookieText('Atza|x', 9, hostname)).toBe(text);
  });
});
