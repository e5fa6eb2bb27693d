/** What must never be. */
export const findingKinds = [
  'charged-twice',
  'booked-told-otherwise',
  'told-placed-not-booked',
  'unsettled',
  'unnoticed',
  'confirmed-twice',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** One thing that must not be, with what its history is looked up by. */
export type Finding = {
  readonly kind: FindingKind;
  readonly sentence: string;
  readonly buyer: number | null;
  readonly orders: readonly string[];
};
