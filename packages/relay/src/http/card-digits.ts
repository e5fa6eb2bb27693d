const candidates = /\d(?:[ -]?\d){12,18}/g;

/** The check sum of payment cards (ISO/IEC 7812-1). */
const passesLuhn = (digits: string): boolean => {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

/** Whether a text holds what may be a card's number. */
export const holdsCard = (text: string): boolean =>
  [...text.matchAll(candidates)].some(([digits]) => passesLuhn(digits.replace(/[ -]/g, '')));

/**
 * These have forms of their own, which cannot hold a card's number by mistake but can look like one; and what a buyer's
 * address said of how they came, where a click's number often does: `cameBy` and `pageAddress` leave it out.
 */
const exempt = ['accessToken', 'reference', 'capability', 'visit', 'tracking', 'address', 'referrer'];

/** Whether any text or number of a body may be a card's number, wherever it stands. */
export const holdsCardDigits = (value: unknown): boolean => {
  if (typeof value === 'string') return holdsCard(value);
  if (typeof value === 'number') return holdsCard(String(value));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, member]) => holdsCard(name) || (!exempt.includes(name) && holdsCardDigits(member)),
  );
};
