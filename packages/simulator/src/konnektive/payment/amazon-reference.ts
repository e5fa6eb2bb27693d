/** An order reference or a billing agreement, told apart by the first letter of its id. */
export type AmazonReference = {
  readonly id: string;
  readonly kind: 'order-reference' | 'billing-agreement';
};

/** Reads an id like `S01-1234567-7654321`; another form is `null`. */
export const parseAmazonReference = (id: string): AmazonReference | null => {
  if (!/^[SPCB]\d\d-\d{7}-\d{7}$/.test(id)) return null;
  return { id, kind: /^[SP]/.test(id) ? 'order-reference' : 'billing-agreement' };
};
