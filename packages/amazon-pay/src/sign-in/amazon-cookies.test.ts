import { describe, expect, test } from 'vitest';
import { cookieText } from './amazon-cookies.js';

describe('Amazon’s cookie', () => {
  test('goes over https only, and never with another site’s request', () => {
    const text = 'amazon_Login_accessToken=Atza|x; path=/; SameSite=Lax; max-age=3600; secure';
    expect(cookieText('amazon_Login_accessToken', 'Atza|x', 3600, 'shop.example')).toBe(text);
    expect(cookieText('amazon_Login_accessToken', 'Atza|x', 3600, 'localhost.example')).toBe(text);
  });

  test.each(['localhost', '127.0.0.1', '[::1]'])('is not secure on %s', (hostname) => {
    expect(cookieText('n', 'v', 0, hostname)).toBe('n=v; path=/; SameSite=Lax; max-age=0');
  });
});
