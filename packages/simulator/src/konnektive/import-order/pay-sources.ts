/** The pay sources that the stand-in plays; the live CRM knows more. */
export const paySources = ['AMAZON', 'CREDITCARD'] as const;

export type PaySource = (typeof paySources)[number];

export const parsePaySource = (text: string | null): PaySource | null =>
  paySources.find((known) => known === text) ?? null;
