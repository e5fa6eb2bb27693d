import { demonstrationBuyers } from '@landerpay/simulator/amazon';

/** Every text of a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/**
 * What must come out nowhere of the buyer who is signed in by default: user id, name and its parts, e-mail, and every
 * line of every address. Texts of three letters or less would be found by chance.
 */
export const personalCanaries = (): readonly string[] => {
  const [buyer] = demonstrationBuyers;
  if (buyer === undefined) throw new TypeError('There is no demonstration buyer.');
  const { userId, name, email, addresses } = buyer;
  const written = [userId, email, ...name.split(' '), ...textsIn(addresses)];
  return [...new Set(written)].filter((text) => text.length > 3);
};

/** As a text may be written in JSON, in an address, or in a header for a password. */
const formsOf = (text: string): readonly string[] => [
  ...new Set([
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
  ]),
];

/** The canaries that are in what was written, in whatever form, with a piece of what is around each. */
export const leaksIn = (written: readonly string[], canaries: readonly string[]): readonly string[] =>
  written.flatMap((text) =>
    canaries.flatMap(formsOf).flatMap((canary) => {
      const at = text.indexOf(canary);
      return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + canary.length + 60)];
    }),
  );
