import { readNumbers } from './numbers.js';

/**
 * The first argument of a test that names a contract: `'amazon 12: …'`, `'amazon 27 and 28: …'`,
 * `'konnektive 48, 63 and 64: …'`. What the simulator does inside the page is titled `amazon in-page 12: …` and counts on
 * its own.
 */
const titleOf = (contract: 'amazon' | 'konnektive'): RegExp =>
  new RegExp(`\\(\\s*['"\`]${contract} (\\d+(?:(?:, | and |–)\\d+)*): `, 'g');

/** The numbers of a contract that the titles in the source of a test name. */
export const numbersInTitles = (contract: 'amazon' | 'konnektive', source: string): readonly number[] =>
  [...source.matchAll(titleOf(contract))].flatMap(([, list = '']) => readNumbers(list));
