import type { Attempt } from '../../ledger/attempt.js';

/** What an attempt pays for, in a word or two. */
export const writtenPurpose = ({ paysFor }: Attempt): string =>
  paysFor.for === 'import' ? 'order' : `upsale ${paysFor.step}/${paysFor.ordinal}`;

/** What an attempt sells: `2 × Starter kit`. */
export const writtenLines = ({ sale }: Attempt): string =>
  sale.lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(', ');
