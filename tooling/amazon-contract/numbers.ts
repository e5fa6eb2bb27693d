/** The behaviours of Amazon’s script that the simulator keeps, as tests and READMEs number them: 1 to 80. */
export const contractNumbers: readonly number[] = Array.from({ length: 80 }, (_, index) => index + 1);

const range = (first: string, last: string | undefined): readonly number[] => {
  const from = Number(first);
  const to = Number(last ?? first);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** The numbers in a list such as `1, 2 and 4–6`. */
export const readNumbers = (list: string): readonly number[] =>
  [...list.matchAll(/(\d+)(?:[–-](\d+))?/g)].flatMap(([, first = '', last]) => range(first, last));
