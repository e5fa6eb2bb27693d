/** A string that was checked once, at the edge, and is then told apart from every other string by the compiler. */
export type Branded<Name extends string> = string & { readonly '~brand': Name };
