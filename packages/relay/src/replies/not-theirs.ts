import { type Refused, refuse } from './reply.js';

/**
 * A capability that is missing or wrong, the token of somebody else, an order that is not there: one answer for all of
 * them, so that none tells anything (rule 26).
 */
export const notTheirs: Refused = refuse(
  'wrong-buyer',
  'The capability and the token are not those of this order’s buyer.',
);
