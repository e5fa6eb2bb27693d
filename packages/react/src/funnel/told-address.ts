/** Where the buyer came from, in the CRM's own names for it (help.checkoutchamp.com, recommended API flow). */
const affiliate = 'affId';
const sources = ['sourceValue1', 'sourceValue2', 'sourceValue3', 'sourceValue4', 'sourceValue5'] as const;

/** What a campaign's link says about itself: short, without spaces, and so neither a name nor an address of a person. */
const harmless = /^[\w.:~-]{1,64}$/;

/** A parameter's value, unless it is none of a campaign's. */
const harmlessValue = (parameters: URLSearchParams, name: string): string | null => {
  const value = parameters.get(name);
  return value !== null && harmless.test(value) ? value : null;
};

const isOfCampaign = (name: string): boolean =>
  /^utm_[a-z_]{1,30}$/.test(name) || name === affiliate || sources.some((one) => one === name);

/** Who sent the buyer, as the address of the page says it. */
export type CameBy = { readonly affiliate?: string; readonly sources?: readonly (string | null)[] };

/** Reads `affId` and `sourceValue1` to `sourceValue5`; a value that might be personal is passed over. */
export const cameBy = (address: string): CameBy => {
  const { searchParams } = new URL(address);
  const by = harmlessValue(searchParams, affiliate);
  const values = sources.map((name) => harmlessValue(searchParams, name));
  const last = values.findLastIndex((value) => value !== null);
  return {
    ...(by !== null && { affiliate: by }),
    ...(last >= 0 && { sources: values.slice(0, last + 1) }),
  };
};

/** A page's address as others may know it: without the fragment, and with a campaign's parameters alone. */
export const toldAddress = (address: string): string => {
  const { origin, pathname, searchParams } = new URL(address);
  const told = new URLSearchParams();
  for (const name of new Set(searchParams.keys())) {
    const value = isOfCampaign(name) ? harmlessValue(searchParams, name) : null;
    if (value !== null) told.set(name, value);
  }
  return origin + pathname + (`${told}` && `?${told}`);
};
