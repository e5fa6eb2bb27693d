import type { AmazonRemote } from '../../amazon/in-page/remote.js';
import type { AuthenticationOutcome } from '../../amazon/payments/authenticate.js';
import type { DeclineReason } from '../../amazon/world/buyer.js';
import type { WidgetErrorCode, WidgetKind } from '../../amazon/world/widget-errors.js';
import type { Advice } from '../advice/advice.js';
import type { ManualClock } from '../clock/manual-clock.js';

type FromRemote = Pick<
  AmazonRemote,
  'play' | 'network' | 'widgets' | 'describe' | 'charge' | 'server' | 'charges' | 'references'
>;

/**
 * Simulated Amazon in the page of a test, and the hand of the buyer. Whatever a buyer does waits until it can be done,
 * ends when the page has had its turn to react, and else rejects with an Error that says what is on the page instead.
 */
export type SimulatedAmazon = FromRemote & {
  /** Amazon's clock. Give it to the configuration of Landerpay too, as `clock`, and both live by it. */
  readonly clock: ManualClock;
  /** Signs in and allows, in the sign-in that the page has begun. The first buyer counts as 1, the default. */
  readonly signIn: (buyer?: number) => Promise<void>;
  /** Refuses, in the sign-in that the page has begun. */
  readonly deny: () => Promise<void>;
  /** Closes the sign-in window by hand: Amazon tells the page nothing. */
  readonly closePopup: () => Promise<void>;
  /** Lets the browser block sign-in windows from now on, or no more (`false`). */
  readonly blockPopups: (blocked?: boolean) => void;
  /** Chooses the n-th address, counted from 1, in the newest AddressBook. */
  readonly chooseAddress: (position: number) => Promise<void>;
  /** Chooses the n-th card, counted from 1, in the newest Wallet. */
  readonly chooseCard: (position: number) => Promise<void>;
  /** Ticks or unticks the newest Consent. */
  readonly toggleConsent: () => Promise<void>;
  /** Answers the question that a bank asks after `success()` of the confirmation flow; the page then goes back. */
  readonly authenticate: (outcome: AuthenticationOutcome) => Promise<void>;
  /** Lets every widget of a kind report an error. `ITP` leaves it usable, others do not. */
  readonly raise: (widget: WidgetKind, code: WidgetErrorCode) => Promise<void>;
  /** Lets the next charge be declined, whatever the card. */
  readonly declineNext: (reason: DeclineReason) => void;
  /** Ends the buyer's session: the next render or choice fails with BuyerSessionExpired. */
  readonly expireSession: () => void;
  /** Lets the next tags for Widgets.js fail. */
  readonly failScript: (times: number) => void;
  /** What the page does that would surprise its author, the oldest first. */
  readonly advice: () => readonly Advice[];
  /** Takes Amazon away, with everything that the page has stored since. Does nothing the second time. */
  readonly close: () => void;
};
