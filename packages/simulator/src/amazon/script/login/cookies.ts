/** The document, as far as cookies go. */
export type CookieJar = { cookie: string };

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Pages write tokens raw or percent-encoded; both are understood. */
export const readCookie = (jar: CookieJar, name: string): string | undefined => {
  const found = jar.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decode(found.slice(name.length + 1));
};

const attributes = (): string => (location.protocol === 'https:' ? 'path=/;secure' : 'path=/');

export const writeCookie = (jar: CookieJar, name: string, value: string, maxAgeSeconds: number): void => {
  jar.cookie = `${name}=${value};${attributes()};max-age=${maxAgeSeconds}`;
};

export const expireCookie = (jar: CookieJar, name: string): void => writeCookie(jar, name, '', 0);
