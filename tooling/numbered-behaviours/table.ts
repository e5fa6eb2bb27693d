import { readNumbers } from './numbers.js';

/** The table that says which behaviour is kept; others are about settings. */
const behaviours = /^\| number +\| behaviour .*\n(?:\|.*\n)+/m;

/** A row whose first column is a list of numbers. */
const row = /^\| *(\d[\d, –]*?) *\|/gm;

/** The numbers of the contract that the rows of a README’s table of behaviours are about. */
export const numbersInTable = (markdown: string): readonly number[] => {
  const [table = ''] = behaviours.exec(markdown) ?? [];
  return [...table.matchAll(row)].flatMap(([, list = '']) => readNumbers(list));
};
