/** Browsers refuse secure cookies on a developer's own http://localhost. */
export const cookieText = (name: string, value: string, seconds: number, hostname: string): string =>
  `${name}=${value}; path=/; SameSite=Lax; max-age=${seconds}${/^(localhost$|127\.|\[::1)/.test(hostname) ? '' : '; secure'}`;

const write = (name: string, value: string, seconds: number): void => {
  // Amazon's script reads it synchronously, for which the Cookie Store API would come too late.
  Reflect.set(document, 'cookie', cookieText(name, value, seconds, location.hostname));
};

/** Where Amazon's script looks for the token of a redirect (developer.amazon.com, "enable redirect"). */
export const giveTokenToAmazon = (token: string, seconds: number): void =>
  write('amazon_Login_accessToken', token, seconds);

/** Expires the cookies in which Amazon's script remembers a buyer. */
export const forgetCookies = (): void => {
  write('amazon_Login_accessToken', '', 0);
  write('amazon_Login_state_cache', '', 0);
};
