export type TakenParameters = {
  readonly taken: ReadonlyMap<string, string>;
  /** What is left, letter for letter. */
  readonly rest: string;
};

/** Takes the named parameters out of a query or fragment (without its `?` or `#`); of several equal ones the first counts. */
export const takeParameters = (text: string, names: readonly string[]): TakenParameters => {
  const taken = new Map<string, string>();
  const rest = text.split('&').filter((part) => {
    const [parameter] = new URLSearchParams(part);
    if (parameter === undefined || !names.includes(parameter[0])) return true;
    if (!taken.has(parameter[0])) taken.set(parameter[0], parameter[1]);
    return false;
  });
  return { taken, rest: rest.join('&') };
};
