import { readNumbers } from './numbers.js';

/**
 * The first argument of a test that names the contract: `'amazon 12: …'`, `'amazon 27 and 28: …'`,
 * `'amazon 48, 63 and 64: …'`. What the simulator does inside the page is titled `amazon in-page 12: …` and counts on
 * its own.
 */
const title = /\(\s*['"`]amazon (\d+(?:(?:, | and |–)\d+)*): /g;

/** The numbers of the contract that the titles in the source of a test name. */
export const numbersInTitles = (source: string): readonly number[] =>
  [...source.matchAll(title)].flatMap(([, list = '']) => readNumbers(list));
