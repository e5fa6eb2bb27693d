import { holdsCard } from '../http/card-digits.js';

/** Parameters of a page's address that say how its buyer came: campaign parameters, and the CRM's own names. */
const saysHow = /^(utm_[a-z_]{1,32}|affId|sourceValue[1-5])$/i;

/**
 * A page's address as the CRM may have it: of one of the shop's origins, and with nothing in it but the path and what says
 * how the buyer came. Whatever else a page's address may hold, such as a token, is left out here once more, and what looks
 * like a card's number. `null` for an address that is not the shop's.
 */
export const pageAddress = (written: string, origins: readonly string[]): string | null => {
  if (!URL.canParse(written)) return null;
  const { origin, pathname, searchParams } = new URL(written);
  if (!origins.includes(origin) || holdsCard(pathname)) return null;
  const kept = [...searchParams].filter(([name, value]) => saysHow.test(name) && !holdsCard(value));
  const query = new URLSearchParams(kept).toString();
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
};

/** Where a buyer came from, without its query, which may hold anything; `undefined` for what is no web address. */
export const referrerAddress = (written: string | undefined): string | undefined => {
  if (written === undefined || !URL.canParse(written)) return undefined;
  const { origin, pathname, protocol } = new URL(written);
  return (protocol === 'https:' || protocol === 'http:') && !holdsCard(pathname)
    ? `${origin}${pathname}`
    : undefined;
};
