import type { DeclineReason } from './buyer.js';
import { type Clock, hours } from './clock.js';
import { type Marketplace, type ReferenceKind, referencePrefix } from './marketplace.js';
import type { Randomness } from './randomness.js';

export type ReferenceState = 'Draft' | 'Open' | 'Suspended' | 'Closed' | 'Canceled';

/** An order reference or billing agreement, and what the buyer has chosen for it. */
export type Reference = {
  readonly id: string;
  readonly kind: ReferenceKind;
  readonly marketplace: Marketplace;
  readonly sellerId: string;
  readonly userId: string;
  readonly createdAt: number;
  readonly state: ReferenceState;
  /** True once an address book has shown it: then no charge without a chosen address. */
  readonly needsAddress: boolean;
  readonly addressId: string | undefined;
  readonly cardId: string | undefined;
  /** The buyer's tick in the Consent widget of a billing agreement. */
  readonly consent: boolean;
  /** Charges on this reference that were declined, newest last. */
  readonly declines: readonly { readonly cardId: string; readonly reason: DeclineReason }[];
  /** The shop's order that it has paid for. */
  readonly usedBy: string | undefined;
  /** The currency that the Wallet was last drawn with, where that was another than the region's own. */
  readonly presentmentCurrency: string | undefined;
  /** What the shop's server has said that it costs. */
  readonly price: Price | undefined;
  /** The shop's server simulates that the chosen card is not allowed. */
  readonly paymentMethodNotAllowed: boolean;
  readonly authentication: Authentication;
  /** When a simulation lets the buyer have mended the card that was declined, in milliseconds since 1970. */
  readonly mending: { readonly at: number; readonly cardId: string } | undefined;
};

/**
 * Where the buyer's own confirmation stands, which a shop may ask for when it confirms a reference: the buyer is sent
 * to Amazon's page and answers there.
 */
export type Authentication =
  | { readonly step: 'not-asked' }
  | { readonly step: 'asked'; readonly successUrl: string; readonly failureUrl: string }
  | { readonly step: 'passed' };

export type Price = {
  /** A decimal number with two places, e.g. `53.95`; whole yen, e.g. `1500`. */
  readonly amount: string;
  /** ISO 4217, e.g. `USD`. */
  readonly currency: string;
};

export type NewReference = Pick<Reference, 'kind' | 'marketplace' | 'sellerId' | 'userId' | 'needsAddress'>;

export type References = {
  readonly create: (wanted: NewReference) => Reference;
  /** One that nobody will ever find: what a widget without a contract works on. */
  readonly imagine: (wanted: NewReference) => Reference;
  readonly find: (id: string) => Reference | undefined;
  readonly change: (reference: Reference, changes: Partial<Reference>) => Reference;
  readonly all: () => readonly Reference[];
  readonly forgetAll: () => void;
};

/** Amazon cancels a draft that was not confirmed within three hours (developer.amazon.com, order references). */
const draftLifetime = hours(3);

export const isStale = (reference: Reference, now: number): boolean =>
  reference.state === 'Draft' && now - reference.createdAt > draftLifetime;

export const createReferences = (clock: Clock, randomness: Randomness): References => {
  const known = new Map<string, Reference>();
  const keep = (reference: Reference): Reference => {
    known.set(reference.id, reference);
    return reference;
  };
  const unusedId = (prefix: string): string => {
    const id = `${prefix}-${randomness.digits(7)}-${randomness.digits(7)}`;
    return known.has(id) ? unusedId(prefix) : id;
  };
  const draft = (wanted: NewReference): Reference => ({
    ...wanted,
    id: unusedId(referencePrefix(wanted.kind, wanted.marketplace)),
    createdAt: clock.now(),
    state: 'Draft',
    addressId: undefined,
    cardId: undefined,
    consent: false,
    declines: [],
    usedBy: undefined,
    presentmentCurrency: undefined,
    price: undefined,
    paymentMethodNotAllowed: false,
    authentication: { step: 'not-asked' },
    mending: undefined,
  });
  return {
    create: (wanted) => keep(draft(wanted)),
    imagine: draft,
    find: (id) => known.get(id),
    change: (reference, changes) => {
      const changed = { ...reference, ...changes };
      return known.has(reference.id) ? keep(changed) : changed;
    },
    all: () => [...known.values()],
    forgetAll: () => known.clear(),
  };
};

export const hasDeclined = (
  reference: Reference,
  cardId: string,
  reason: DeclineReason | undefined,
): boolean => reference.declines.some((decline) => decline.cardId === cardId && decline.reason === reason);
