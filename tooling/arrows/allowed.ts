/** Which packages of ours each package may import: the arrows of docs/architecture.md. Tests may import more. */
export const allowedArrows: Readonly<Record<string, readonly string[]>> = {
  'amazon-pay': [],
  checkout: [],
  simulator: [],
  react: ['amazon-pay', 'checkout'],
  crm: ['checkout'],
  relay: ['checkout', 'crm'],
};
