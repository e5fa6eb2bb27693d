/**
 * Amazon's access token of a signed-in buyer. Kept in memory; it must not be stored, logged or put in an address.
 * The brand is that of `@landerpay/checkout`, so that a token of the one is a token of the other.
 */
export type AccessToken = string & { readonly '~brand': 'AccessToken' };

/**
 * Tokens of Amazon Pay start with `Atza|` (developer.amazon.com, "access token"). Nothing outside this alphabet
 * is let through, so that a token can stand in a cookie as it is.
 */
export const isAccessToken = (value: unknown): value is AccessToken =>
  typeof value === 'string' && /^Atza\|[\w+/=.~-]{1,2043}$/.test(value);
