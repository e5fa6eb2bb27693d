import { parseFullName } from 'parse-full-name';
import { cutToLength } from './cut-to-length.js';
import type { PersonName, SplitName } from './person-name.js';

/** The CRM's limit for each of the two names. */
const longestName = 30;

const keepCase = 0;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cuts both names to what the CRM takes, on the border of what a reader sees as one character. */
export const fitName = ({ firstName, lastName }: PersonName): PersonName => ({
  firstName: cutToLength(tidy(firstName), longestName),
  lastName: cutToLength(tidy(lastName), longestName),
});

/**
 * Splits a whole name for the CRM, which demands two: titles, nicknames and suffixes are dropped, middle names stay
 * with the first, `van der` with the last, and who has one name bears it twice. Nothing is translated or re-cased, and
 * each name is at most 30 characters. An empty name stays empty, and the CRM then says that names are required.
 */
export const splitName: SplitName = (fullName) => {
  const whole = tidy(fullName);
  const { first, middle, last } = parseFullName(whole, 'all', keepCase);
  const given = tidy(`${first} ${middle}`);
  return fitName({ firstName: given || last || whole, lastName: last || given || whole });
};
