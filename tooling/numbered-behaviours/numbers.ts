const range = (first: string, last: string | undefined): readonly number[] => {
  const from = Number(first);
  const to = Number(last ?? first);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** The numbers in a list such as `1, 2 and 4–6`. */
export const readNumbers = (list: string): readonly number[] =>
  [...list.matchAll(/(\d+)(?:[–-](\d+))?/g)].flatMap(([, first = '', last]) => range(first, last));

export const missingFrom = (named: readonly number[], wanted: readonly number[]): readonly number[] =>
  wanted.filter((number) => !named.includes(number));
