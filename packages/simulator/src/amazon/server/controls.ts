import { type ChargeAnswer, type ChargeRequest, charge } from '../payments/charge.js';
import { type Server, serverOf } from '../payments/operations.js';
import { endScenario, playScenario } from '../scenarios/play.js';
import { type ScenarioName, scenarioNamed } from '../scenarios/scenarios.js';
import type { DeclineReason } from '../world/buyer.js';
import { type DescribeRequest, type Description, describe } from '../world/description.js';
import type { NetworkControls } from '../world/network.js';
import type { ReferenceState } from '../world/references.js';
import type { Schedule } from '../world/schedule.js';
import type { WidgetErrorCode, WidgetKind } from '../world/widget-errors.js';
import type { Charge } from '../world/world.js';
import type { Simulator } from './simulator.js';

/** What a test or a demonstration can do to simulated Amazon. */
export type AmazonControls = {
  /** Forgets tokens, references, charges and everything scheduled, and brings Amazon's clock back. */
  readonly reset: () => void;
  /**
   * Plays a scenario from now on, in place of the one before; `good-card` takes everything back. Throws an Error that
   * lists the names there are, where it is none of them.
   */
  readonly play: (name: ScenarioName) => void;
  /** How fast script, sign-in and widgets arrive. */
  readonly network: NetworkControls;
  /**
   * Moves Amazon's clock on, e.g. past a session's 15 minutes. Everything that ends by itself ends on this clock:
   * sessions, tokens, drafts, authorizations, and the time that a simulation lets pass before a card is mended.
   */
  readonly advanceClock: (milliseconds: number) => void;
  /** Lets the next requests for Widgets.js fail with status 503. */
  readonly failScript: (times: number) => void;
  /** Lets the next sign-ins end as denied without a question. */
  readonly denySignIn: (times: number) => void;
  /** Lets the next charge be declined, whatever the card. */
  readonly declineNext: (reason: DeclineReason) => void;
  /** Lets the next rendering of a widget report an error. `ITP` leaves it usable, any other code does not. */
  readonly raiseNext: (widget: WidgetKind, code: WidgetErrorCode) => void;
  /** Ends the session of everybody signed in: their next render or choice fails with BuyerSessionExpired. */
  readonly expireSessions: () => void;
  /** Every charge that was approved, oldest first. */
  readonly charges: () => readonly Charge[];
  /** Every reference that a widget or button has made, oldest first. */
  readonly references: () => readonly { readonly id: string; readonly state: ReferenceState }[];
  /** What a CRM's server learns of a reference; in full only with its buyer's access token. */
  readonly describe: (request: DescribeRequest) => Description;
  /** Confirms and charges a reference as a CRM's server does. */
  readonly charge: (request: ChargeRequest) => ChargeAnswer;
  /** Carries out an operation of the shop's server, by Amazon's name for it. */
  readonly server: Server;
};

const addTimes = (schedule: Schedule<true>, times: number): void => {
  for (let count = 0; count < times; count += 1) schedule.add(true);
};

export const createControls = (simulator: Simulator): AmazonControls => {
  const { world, scriptFailures, denials } = simulator;
  return {
    reset: () => {
      endScenario(simulator);
      world.reset();
      world.clock.reset();
    },
    play: (name) => playScenario(simulator, scenarioNamed(name)),
    network: world.network,
    advanceClock: world.clock.advance,
    failScript: (times) => addTimes(scriptFailures, times),
    denySignIn: (times) => addTimes(denials, times),
    declineNext: world.declines.add,
    raiseNext: (widget, code) => world.raised[widget].add(code),
    expireSessions: world.tokens.endSessions,
    charges: () => [...world.charges],
    references: () => world.references.all().map(({ id, state }) => ({ id, state })),
    describe: (request) => describe(world, request),
    charge: (request) => charge(world, request),
    server: serverOf(world),
  };
};
