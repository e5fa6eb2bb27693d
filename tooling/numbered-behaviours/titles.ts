import { readNumbers } from './numbers.js';

/** What tests are numbered by: the stand-ins' contracts, and the rules of the relay's ledger. */
type Contract = 'amazon' | 'konnektive' | 'ledger';

/**
 * The first argument of a test that names a contract: `'amazon 12: …'`, `'amazon 27 and 28: …'`,
 * `'konnektive 48, 63 and 64: …'`. What the simulator does inside the page is titled `amazon in-page 12: …` and counts on
 * its own.
 */
const titleOf = (contract: Contract): RegExp =>
  new RegExp(`\\(\\s*['"\`]${contract} (\\d+(?:(?:, | and |–)\\d+)*): `, 'g');

/** The numbers of a contract that the titles in the source of a test name. */
export const numbersInTitles = (contract: Contract, source: string): readonly number[] =>
  [...source.matchAll(titleOf(contract))].flatMap(([, list = '']) => readNumbers(list));
