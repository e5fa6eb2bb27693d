import type { OrderNumber } from '../identity/ids.js';
import type { Offer } from '../offer/offer.js';

/**
 * Why the relay would not start an attempt. Nothing was sent to the CRM, the key is unused.
 *
 * - `price-changed`: show the new offer and ask again.
 * - `already-placed`: this buyer bought this within the last half hour; ask, and send `again`.
 * - `purchase-open`: another attempt of this purchase is unfinished; the key now opens that one.
 * - `reference-bound`: the reference belongs to something else; take a new one.
 * - `token-refused`: Amazon does not vouch for the token; sign in again, nothing is lost.
 * - `wrong-buyer`: the reference or the order is another buyer's; drop it and sign in again.
 * - `step-already-sold`: this step of the funnel was sold to this order as often as it may be; go on to the next one.
 * - `window-closed`: the order takes no upsale (any more); go on to the thank-you page.
 * - `terms-not-accepted`: what is billed again comes with the proof that its current terms were accepted; ask again.
 * - `unknown-attempt`: the relay never saw this key; the same key and body may be posted again.
 * - `too-many-attempts`: wait, then try again.
 * - `unavailable`: the relay cannot take orders at the moment; try again.
 * - `malformed`: the request itself is wrong; a mistake of the page or of a version, trying again does not help.
 */
export const refusalCodes = [
  'price-changed',
  'already-placed',
  'purchase-open',
  'reference-bound',
  'token-refused',
  'wrong-buyer',
  'step-already-sold',
  'window-closed',
  'terms-not-accepted',
  'unknown-attempt',
  'too-many-attempts',
  'unavailable',
  'malformed',
] as const;

/** One of the codes of a refusal; each says what the page does next. */
export type RefusalCode = (typeof refusalCodes)[number];

/** A refusal, with what the page needs to go on. `detail` is for the developer and may change. */
export type Refusal =
  | {
      readonly outcome: 'refusal';
      readonly code: 'price-changed';
      readonly offer: Offer;
      readonly detail: string;
    }
  | {
      readonly outcome: 'refusal';
      readonly code: 'already-placed';
      readonly order: OrderNumber;
      readonly detail: string;
    }
  | {
      readonly outcome: 'refusal';
      readonly code: Exclude<RefusalCode, 'price-changed' | 'already-placed'>;
      readonly detail: string;
    };

/** An outcome of this or that kind by its name: `OutcomeOf<Answer, 'settling'>`. */
export type OutcomeOf<A extends { readonly outcome: string }, Name extends A['outcome']> = Extract<
  A,
  { readonly outcome: Name }
>;
