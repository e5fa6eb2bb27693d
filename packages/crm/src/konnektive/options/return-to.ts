import type { KonnektiveReturn } from './options.js';
import { settingError } from './setting-error.js';

const origins = /^https?:\/\/[^/?#@\\]+$/;

/**
 * The whole address of a path of the shop; `undefined` for anything that leads elsewhere, such as `//other.example` or
 * `https://other.example`.
 */
export const addressOf = (path: string, origin: string): string | undefined => {
  if (!/^\/(?![/\\])/.test(path) || !URL.canParse(path, origin)) return undefined;
  const address = new URL(path, origin);
  return address.origin === origin ? address.href : undefined;
};

const checkPath = (name: 'success' | 'failure', path: string | undefined, origin: string): void => {
  if (path === undefined || addressOf(path, origin) !== undefined) return;
  throw settingError(
    `konnektive: \`returnTo.${name}\` must be a path of the shop, such as "/thank-you", without a host.`,
  );
};

/** Where buyers are sent back to, checked; `undefined` where they are not. */
export const readReturnTo = (returnTo: KonnektiveReturn | undefined): KonnektiveReturn | undefined => {
  if (returnTo === undefined) return undefined;
  const { origin, success, failure } = returnTo;
  if (!origins.test(origin) || !URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw settingError(
      'konnektive: `returnTo.origin` must be the origin of the shop, such as "https://shop.example", without a path or a slash at its end.',
    );
  }
  checkPath('success', success, origin);
  checkPath('failure', failure, origin);
  return returnTo;
};
