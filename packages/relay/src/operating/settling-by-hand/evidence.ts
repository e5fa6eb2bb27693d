import type { Booked } from '../../ledger/verdict.js';

/**
 * What the CRM shows of one attempt, for a person who decides. `saw` is told to that person: it holds nothing of a buyer.
 * Other than for a look-up of the relay's own, an order counts as this attempt's also where its lines or total are not
 * those that were sold: whether they are right is what the person was asked.
 */
export type Evidence =
  | { readonly evidence: 'booked'; readonly verdict: Booked; readonly saw: string }
  | { readonly evidence: 'not-booked'; readonly saw: string }
  | { readonly evidence: 'cannot-tell'; readonly saw: string };

export const notBooked = (saw: string): Evidence => ({ evidence: 'not-booked', saw });
export const cannotTell = (saw: string): Evidence => ({ evidence: 'cannot-tell', saw });
