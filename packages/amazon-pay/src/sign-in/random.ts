const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits. */
export const randomHex = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** Rejects on plain http, where browsers do not hash. */
export const sha256 = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
