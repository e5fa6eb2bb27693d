import { settingError } from './setting-error.js';

const thisMachine: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const advice =
  'Write the address of the CRM’s API, "https://api.konnektive.com" or "https://api.checkoutchamp.com", without path, login, query or fragment.';

/** The API's address without a slash at its end. The login must not cross a network in the clear. */
export const readApiUrl = (text: string | undefined): string => {
  if (text === undefined || !URL.canParse(text))
    throw settingError(`konnektive: \`url\` is missing or is no address. ${advice}`);
  const { protocol, hostname, username, password, pathname, search, hash, origin } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && thisMachine.includes(hostname));
  if (!isSafe) {
    throw settingError(`konnektive: \`url\` must be https; plain http is for this machine only. ${advice}`);
  }
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw settingError(`konnektive: \`url\` holds more than an address. ${advice}`);
  }
  if (!/^\/*$/.test(pathname)) {
    throw settingError(
      `konnektive: \`url\` has a path; that of each call is added to the address by itself. ${advice}`,
    );
  }
  return origin;
};
