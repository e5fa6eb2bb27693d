/** A string that was checked once, at the edge, and is then told apart from every other string by the compiler. */
export type Branded<Name extends string> = string & { readonly '~brand': Name };

/** Reads such a string by its form. */
export const matching =
  <Id extends string>(form: RegExp) =>
  (text: unknown): Id | undefined =>
    typeof text === 'string' && form.test(text) ? (text as Id) : undefined;
