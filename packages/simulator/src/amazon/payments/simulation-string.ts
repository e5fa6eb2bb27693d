import { field, oneOf, parseJson } from '../foreign-values.js';
import type { ClosingReason } from '../world/authorizations.js';
import { type DeclineReason, declineReasons } from '../world/buyer.js';
import { minutes } from '../world/clock.js';

/** What a shop's server asks to be simulated, in the note that goes with an authorization. */
export type SimulatedAuthorization =
  | { readonly name: 'none' }
  | {
      readonly name: 'declined';
      readonly reason: DeclineReason;
      /** The same card may be tried again. */
      readonly soft: boolean;
      /** After these milliseconds the buyer counts as having mended the payment method. */
      readonly mendedAfter: number | undefined;
    }
  | { readonly name: 'closed'; readonly reason: ClosingReason; readonly after: number }
  | { readonly name: 'invalid' };

const simulationIn = (note: string): unknown => field(parseJson(note), 'SandboxSimulation');

const minutesIn = (simulation: unknown, name: string): number | undefined => {
  const count = Number(field(simulation, name));
  return Number.isInteger(count) && count >= 1 && count <= 240 ? minutes(count) : undefined;
};

const declinedAs = (simulation: unknown): SimulatedAuthorization => {
  const reason = oneOf(declineReasons, field(simulation, 'ReasonCode'));
  if (reason === undefined) return { name: 'invalid' };
  return {
    name: 'declined',
    reason,
    soft: field(simulation, 'SoftDecline') === 'true',
    mendedAfter: minutesIn(simulation, 'PaymentMethodUpdateTimeInMins'),
  };
};

const closedAs = (simulation: unknown): SimulatedAuthorization => {
  const reason = field(simulation, 'ReasonCode');
  if (reason === 'AmazonClosed') return { name: 'closed', reason, after: 0 };
  const after = minutesIn(simulation, 'ExpirationTimeInMins');
  return reason === 'ExpiredUnused' && after !== undefined
    ? { name: 'closed', reason, after }
    : { name: 'invalid' };
};

/**
 * Reads `{"SandboxSimulation":{"State":"Declined","ReasonCode":"InvalidPaymentMethod",
 * "PaymentMethodUpdateTimeInMins":5}}` and its like (developer.amazon.com, sandbox simulations).
 * Any other note simulates nothing.
 */
export const readSimulatedAuthorization = (note: string): SimulatedAuthorization => {
  const simulation = simulationIn(note);
  if (simulation === undefined) return { name: 'none' };
  switch (field(simulation, 'State')) {
    case 'Declined':
      return declinedAs(simulation);
    case 'Closed':
      return closedAs(simulation);
    default:
      return { name: 'invalid' };
  }
};

/** What a shop's server asks to be simulated, in the note that goes with a capture. */
export type SimulatedCapture = 'none' | 'pending' | 'declined' | 'closed' | 'invalid';

/** Reads `{"SandboxSimulation":{"State":"Pending"}}` and its like; any other note simulates nothing. */
export const readSimulatedCapture = (note: string): SimulatedCapture => {
  const simulation = simulationIn(note);
  if (simulation === undefined) return 'none';
  const reason = field(simulation, 'ReasonCode');
  switch (field(simulation, 'State')) {
    case 'Pending':
      return reason === undefined ? 'pending' : 'invalid';
    case 'Declined':
      return reason === 'AmazonRejected' ? 'declined' : 'invalid';
    case 'Closed':
      return reason === 'AmazonClosed' ? 'closed' : 'invalid';
    default:
      return 'invalid';
  }
};

/** Whether the note of an order reference asks for the one constraint that can be simulated. */
export const simulatesNotAllowed = (note: string): boolean =>
  field(simulationIn(note), 'Constraint') === 'PaymentMethodNotAllowed';

/** Whether the reason for closing an order reference asks that Amazon should have closed it. */
export const simulatesAmazonClosed = (note: string): boolean =>
  field(simulationIn(note), 'State') === 'Closed' &&
  field(simulationIn(note), 'ReasonCode') === 'AmazonClosed';
