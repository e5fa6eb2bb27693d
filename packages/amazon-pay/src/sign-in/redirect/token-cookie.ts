const name = 'amazon_Login_accessToken';

/**
 * Of this host only, and no longer than the token. Browsers refuse secure cookies on a developer's own http://localhost.
 */
export const cookieText = (token: string, seconds: number, hostname: string): string =>
  `${name}=${token}; path=/; SameSite=Lax; max-age=${seconds}${/^(localhost$|127\.|\[::1)/.test(hostname) ? '' : '; secure'}`;

/** Puts the token where Amazon's script looks for that of a redirect (developer.amazon.com, "enable redirect"). */
export const giveTokenToAmazon = (token: string, seconds: number): void => {
  // Amazon's script reads it synchronously, for which the Cookie Store API would come too late.
  Reflect.set(document, 'cookie', cookieText(token, seconds, location.hostname));
};

export const hasTokenCookie = (): boolean => document.cookie.includes(`${name}=`);
