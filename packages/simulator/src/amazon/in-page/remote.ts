import type { AuthenticationOutcome } from '../payments/authenticate.js';
import type { ChargeAnswer, ChargeRequest } from '../payments/charge.js';
import type { Server } from '../payments/operations.js';
import type { ScenarioName } from '../scenarios/scenarios.js';
import type { DeclineReason } from '../world/buyer.js';
import type { DescribeRequest, Description } from '../world/description.js';
import type { NetworkControls } from '../world/network.js';
import type { WidgetErrorCode, WidgetKind } from '../world/widget-errors.js';
import type { Charge } from '../world/world.js';
import type { WidgetOnPage } from './what-is-on-the-page.js';

/**
 * Does what a buyer would do in Amazon's frames and windows, for tests and stories that cannot click there.
 * Each throws a RemoteError with a sentence when what it needs is not on the page.
 */
export type AmazonRemote = {
  /** Signs in and allows, in the sign-in that is under way. The first buyer counts as 1, the default. */
  readonly signIn: (buyer?: number) => void;
  /** Refuses, in the sign-in that is under way. */
  readonly deny: () => void;
  /** Closes the sign-in window by hand: Amazon tells the page nothing. */
  readonly closePopup: () => void;
  /** Lets the browser block sign-in windows from now on, or no more (`false`). */
  readonly blockPopups: (blocked?: boolean) => void;
  /** Chooses the n-th address, counted from 1, in the newest AddressBook on the page. */
  readonly chooseAddress: (position: number) => void;
  /** Chooses the n-th card, counted from 1, in the newest Wallet on the page. */
  readonly chooseCard: (position: number) => void;
  /** Ticks or unticks the newest Consent on the page. */
  readonly toggleConsent: () => void;
  /** Lets every widget of a kind that is on the page report an error. `ITP` leaves it usable, others do not. */
  readonly raise: (widget: WidgetKind, code: WidgetErrorCode) => void;
  /**
   * Plays a scenario from now on, in place of the one before; `good-card` takes everything back. Throws an Error that
   * lists the names there are, where it is none of them.
   */
  readonly play: (scenario: ScenarioName) => void;
  /** How fast script, sign-in and widgets arrive. */
  readonly network: NetworkControls;
  /** Lets the next charge be declined, whatever the card. */
  readonly declineNext: (reason: DeclineReason) => void;
  /** Ends the buyer's session: the next render or choice fails with BuyerSessionExpired. */
  readonly expireSession: () => void;
  /** Lets the next tags for Widgets.js fail. */
  readonly failScript: (times: number) => void;
  /** Moves Amazon's clock on. */
  readonly advanceClock: (milliseconds: number) => void;
  /** What a CRM's server learns of a reference; for a pretended CRM in a story. */
  readonly describe: (request: DescribeRequest) => Description;
  /** Confirms and charges a reference as a CRM's server does; for a pretended CRM in a story. */
  readonly charge: (request: ChargeRequest) => ChargeAnswer;
  /** The widgets that are on the page now, in the order in which they were drawn. */
  readonly widgets: () => readonly WidgetOnPage[];
  /** Carries out an operation of the shop's server, by Amazon's name for it. */
  readonly server: Server;
  /** Answers the question that a bank asks after `success()` of the confirmation flow; the page then goes back. */
  readonly authenticate: (outcome: AuthenticationOutcome) => void;
  /** Every charge that was approved, oldest first. */
  readonly charges: () => readonly Charge[];
  /** Ids of all references made, oldest first. */
  readonly references: () => readonly string[];
  /** Takes the globals, cookies and everything drawn over the page away again. */
  readonly uninstall: () => void;
};
