import type { CircuitSettings } from './circuit/circuit-settings.js';
import type { ClaimLimits } from './ledger/claim.js';
import type { AddressAllowance } from './limits/address-limit.js';
import { type SlotSettings, slotsOf } from './slots/slot-settings.js';

const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;
const days = 24 * hours;

/** What takes how long, in milliseconds where nothing else is said. */
export type Settings = {
  /** A request is answered after this, whatever the CRM does. */
  readonly answerWithin: number;
  /** When the page should ask again about an attempt that is not settled. */
  readonly askAgainAfter: number;
  /** How long one request may act for an attempt of which nothing was sent. */
  readonly lease: number;
  /** After `sent` was committed: the latest moment at which the money request may be written. */
  readonly sendWithin: number;
  /** How long the sender may act after that; then look-ups begin. */
  readonly sentLease: number;
  /** How often a request that was certainly not written is tried within one live request. */
  readonly sendTries: number;
  /** The CRM's longest duration of a money call. */
  readonly crmLongest: number;
  /** What is added to it before "not booked" is believed. */
  readonly settlingMargin: number;
  /** How many look-ups must have found nothing before "not booked" is believed. */
  readonly notYetLookUps: number;
  /** Pauses between look-ups while settling; the last one repeats. */
  readonly settlingPauses: readonly number[];
  /** What cannot be settled for so long is held for a person. */
  readonly heldAfter: number;
  /** Pause between look-ups of what is held. */
  readonly heldPause: number;
  /** Pause between look-ups of what the CRM reviews. */
  readonly reviewPause: number;
  /** When a decline is looked up once more. */
  readonly declinedLookUp: number;
  /** When "not booked" is looked up once more, each counted from the one before. */
  readonly notBookedLookUps: readonly number[];
  /** An unsent attempt that nobody comes back for ends after this. */
  readonly abandonedAfter: number;
  /** How many attempts a buyer may make within how long, and how many declines of a purchase are followed by a pause. */
  readonly limits: ClaimLimits;
  /** How many tokens that Amazon refuses one address may send. Buyers whom Amazon knows do not count. */
  readonly refusedTokens: AddressAllowance;
  /** How many page views of one address the CRM is told; what is more is dropped. */
  readonly pageViews: AddressAllowance;
  /** How many early leads of one address the CRM is asked for; beyond that, orders make their own. */
  readonly earlyLeads: AddressAllowance;
  /** The calls that this process may have open at the CRM. */
  readonly slots: SlotSettings;
  /** When no more money is sent by itself. */
  readonly circuit: CircuitSettings;
  /** For how long buying the same again must be said. */
  readonly askBeforeRepeating: number;
  /** For how long after an order upsales are taken; the CRM's own time for them must not be shorter. */
  readonly upsellWindow: number;
  /** For how long the buyer may take where the CRM sends them elsewhere. */
  readonly actionExpiresAfter: number;
  /** For how long after the sale an order may be finished. */
  readonly finishWithin: number;
  /** How many page views the CRM is told of at once; what is more is dropped. */
  readonly pageViewsAtOnce: number;
  /** A page view that could not be written by then is dropped. */
  readonly pageViewWithin: number;
  /** For how long the CRM’s session of a visit is remembered. */
  readonly rememberVisits: number;
  /** How long Amazon may take to say whose a token is. */
  readonly amazonTimeout: number;
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number;
  /** Pause between two looks for what is old enough to be stripped. */
  readonly stripEvery: number;
  /** How many purchases are stripped at once. */
  readonly stripSize: number;
  /** For how long idempotency keys, and who bought, are kept. */
  readonly keepKeys: number;
  /** For how long what keeps a purchase from being charged twice is kept; that of agreements is kept for good. */
  readonly keepTombstones: number;
  /** How many attempts one sweep looks up. */
  readonly sweepSize: number;
};

/** What holds where `createRelay` is given no settings. */
export const defaultSettings: Settings = {
  answerWithin: 25 * seconds,
  askAgainAfter: 2 * seconds,
  lease: 60 * seconds,
  sendWithin: 10 * seconds,
  sentLease: 90 * seconds,
  sendTries: 2,
  crmLongest: 240 * seconds,
  settlingMargin: 60 * seconds,
  notYetLookUps: 3,
  settlingPauses: [2 * seconds, 5 * seconds, 15 * seconds, 30 * seconds, 60 * seconds],
  heldAfter: 30 * minutes,
  heldPause: 15 * minutes,
  reviewPause: 60 * seconds,
  declinedLookUp: 10 * minutes,
  notBookedLookUps: [1 * hours, 23 * hours],
  abandonedAfter: 10 * minutes,
  limits: {
    attempts: { most: 10, within: 1 * hours },
    declines: { most: 5, pause: 30 * minutes },
  },
  refusedTokens: { most: 60, within: 10 * minutes },
  pageViews: { most: 300, within: 1 * minutes },
  earlyLeads: { most: 60, within: 10 * minutes },
  slots: { ...slotsOf(10), longestWait: 15 * seconds, refuseAbove: 10 * seconds },
  circuit: { refusals: 3, unknowns: 5, within: 1 * minutes, probePause: 30 * seconds },
  askBeforeRepeating: 30 * minutes,
  // Konnektive takes upsales for two hours, if its campaign says nothing else: five minutes are for what takes time.
  upsellWindow: 115 * minutes,
  actionExpiresAfter: 30 * minutes,
  finishWithin: 24 * hours,
  pageViewsAtOnce: 2,
  pageViewWithin: 1 * seconds,
  rememberVisits: 24 * hours,
  amazonTimeout: 10 * seconds,
  bodyLimit: 16 * 1024,
  stripEvery: 1 * hours,
  stripSize: 100,
  keepKeys: 30 * days,
  keepTombstones: 731 * days,
  sweepSize: 20,
};
