import { type AccessTokens, createAccessTokens } from './access-tokens.js';
import { type Authorizations, createAuthorizations } from './authorizations.js';
import { type AuthorizeRequests, createAuthorizeRequests } from './authorize-requests.js';
import type { Buyer, DeclineReason } from './buyer.js';
import { type Clock, createClock } from './clock.js';
import { demonstrationBuyers } from './demonstration-buyers.js';
import { createNetwork, type Network } from './network.js';
import { createPreselection, type Preselection } from './preselection.js';
import { createRandomness, type Randomness } from './randomness.js';
import { createReferences, type References } from './references.js';
import { createSchedule, type Schedule } from './schedule.js';
import type { WidgetErrorCode, WidgetKind } from './widget-errors.js';

/** Money taken, as the stand-in's own books show it. */
export type Charge = {
  readonly reference: string;
  readonly amount: string;
  readonly currency: string;
  readonly for: string;
  readonly cardId: string;
};

export type WorldOptions = {
  /** The customers who can sign in; the first is preselected. Two demonstration buyers by default. */
  readonly buyers?: readonly Buyer[];
  /** Milliseconds since 1970; the computer's clock by default. */
  readonly now?: () => number;
  readonly randomness?: Randomness;
  /** Seller ids that widgets accept; any non-empty one by default. */
  readonly sellerIds?: readonly string[];
  /** Seller ids whose account takes no payments. */
  readonly suspendedSellerIds?: readonly string[];
};

/** Everything that simulated Amazon knows, without a page or a network. */
export type World = {
  readonly clock: Clock;
  readonly buyers: readonly Buyer[];
  readonly sellerIds: readonly string[] | undefined;
  readonly suspendedSellerIds: readonly string[];
  readonly tokens: AccessTokens;
  readonly references: References;
  readonly authorizations: Authorizations;
  readonly authorizeRequests: AuthorizeRequests;
  readonly charges: Charge[];
  /** Declines that the next charges meet, whatever the card. */
  readonly declines: Schedule<DeclineReason>;
  /** Errors that the next renderings of a widget report. */
  readonly raised: Readonly<Record<WidgetKind, Schedule<WidgetErrorCode>>>;
  /** Each ends every session at the next choice in a widget. */
  readonly sessionEnds: Schedule<true>;
  readonly preselection: Preselection;
  readonly network: Network;
  /** Takes back what is arranged for the next charges, renderings and choices; what has happened stays. */
  readonly clearArrangements: () => void;
  readonly reset: () => void;
};

export const createWorld = (options: WorldOptions = {}): World => {
  const clock = createClock(options.now);
  const randomness = options.randomness ?? createRandomness();
  const tokens = createAccessTokens(clock, randomness);
  const references = createReferences(clock, randomness);
  const authorizations = createAuthorizations();
  const authorizeRequests = createAuthorizeRequests();
  const charges: Charge[] = [];
  const declines = createSchedule<DeclineReason>();
  const raised = {
    AddressBook: createSchedule<WidgetErrorCode>(),
    Wallet: createSchedule<WidgetErrorCode>(),
    Consent: createSchedule<WidgetErrorCode>(),
  };
  const sessionEnds = createSchedule<true>();
  const preselection = createPreselection();
  const network = createNetwork();
  const clearArrangements = (): void => {
    for (const schedule of [declines, sessionEnds, ...Object.values(raised)]) schedule.clear();
    preselection.clear();
    network.release();
  };
  return {
    clock,
    buyers: options.buyers ?? demonstrationBuyers,
    sellerIds: options.sellerIds,
    suspendedSellerIds: options.suspendedSellerIds ?? [],
    tokens,
    references,
    authorizations,
    authorizeRequests,
    charges,
    declines,
    raised,
    sessionEnds,
    preselection,
    network,
    clearArrangements,
    reset: () => {
      tokens.forgetAll();
      references.forgetAll();
      authorizations.forgetAll();
      authorizeRequests.forgetAll();
      charges.length = 0;
      clearArrangements();
    },
  };
};

export const buyerOf = (world: World, userId: string): Buyer => {
  const buyer = world.buyers.find((candidate) => candidate.userId === userId);
  if (buyer === undefined) throw new Error(`The simulated Amazon has no buyer "${userId}".`);
  return buyer;
};
