/** The headers by which proxies tell whom they speak for; a relay believes one of them. */
export const forwardedHeaders = ['x-forwarded-for', 'forwarded'] as const;
/** One of the `forwardedHeaders`. */
export type ForwardedHeader = (typeof forwardedHeaders)[number];

const parts = (text: string, separator: ',' | ';'): readonly string[] =>
  text.split(separator).map((part) => part.trim());

/** RFC 7239 says `for=…`, in quotes where there are colons in it. */
const forOf = (element: string): string => {
  const said = parts(element, ';').find((pair) => /^for=/i.test(pair)) ?? '';
  return said.slice('for='.length).replace(/^"(.*)"$/, '$1');
};

/**
 * Whom each proxy says that it speaks for, the one nearest to the relay last; what is not said is no address. Every comma
 * ends an element, in quotes too: no address has one, and else a quote that a buyer leaves open would take in what the
 * proxies write behind it.
 */
export const hopsOf = (headers: Headers, header: ForwardedHeader): readonly string[] => {
  const written = headers.get(header);
  if (written === null) return [];
  return header === 'forwarded' ? parts(written, ',').map(forOf) : parts(written, ',');
};

/** Whether some proxy says that it speaks for somebody, in whatever header. */
export const isForwarded = (headers: Headers): boolean =>
  forwardedHeaders.some((header) => headers.get(header) !== null);
