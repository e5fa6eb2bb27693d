/** What this page sells: a product of the relay's catalogue. */
export const starterKit = [{ product: 'starter-kit', quantity: 1 }] as const;
