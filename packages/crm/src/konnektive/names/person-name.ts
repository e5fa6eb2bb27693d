/** A name as CRMs file it. */
export type PersonName = { readonly firstName: string; readonly lastName: string };

/** Makes two names of the whole one that Amazon's profile gives. */
export type SplitName = (fullName: string) => PersonName;
