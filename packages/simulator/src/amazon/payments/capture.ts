import { textIn } from '../foreign-values.js';
import type { Authorization, Capture } from '../world/authorizations.js';
import type { Reference } from '../world/references.js';
import type { World } from '../world/world.js';
import { type OperationAnswer, refuse } from './answers.js';
import { done } from './order-references.js';
import { cents, isAmount } from './price.js';
import { readSimulatedCapture, type SimulatedCapture } from './simulation-string.js';

type Kind = Pick<Capture, 'state' | 'reason'>;

const completed: Kind = { state: 'Completed', reason: null };

const kinds = {
  none: completed,
  pending: { state: 'Pending', reason: null },
  closed: { state: 'Closed', reason: 'AmazonClosed' },
} as const satisfies Partial<Record<SimulatedCapture, Kind>>;

/** Takes money that was set aside; what is not pending stands in the books. One authorization is captured once. */
export const takeMoney = (
  world: World,
  authorization: Authorization,
  reference: Reference,
  amount: string,
  kind: Kind = completed,
): Authorization => {
  const { currency } = authorization;
  const isTaken = kind.state !== 'Pending';
  if (isTaken) {
    const cardId = reference.cardId ?? '';
    world.charges.push({ reference: reference.id, amount, currency, for: authorization.id, cardId });
  }
  return world.authorizations.keep({
    ...authorization,
    state: 'Closed',
    reason: 'MaxCapturesProcessed',
    captured: isTaken ? amount : '0.00',
    capture: { id: authorization.id.replace('-A', '-C'), amount, currency, ...kind },
  });
};

const named = (world: World, body: unknown) => {
  const id = textIn(body, 'authorization');
  const authorization = world.authorizations.find(id, world.clock.now());
  const reference = authorization && world.references.find(authorization.reference);
  return authorization && reference && { authorization, reference };
};

/** Takes what was authorized, or less of it; a note may ask for another end. */
export const capture = (world: World, body: unknown): OperationAnswer => {
  const found = named(world, body);
  if (found === undefined) return refuse('InvalidAuthorizationId');
  const { authorization, reference } = found;
  if (authorization.state === 'Closed') {
    return refuse('CaptureNotAllowed', `Closed (${authorization.reason}).`);
  }
  const amount = textIn(body, 'amount') || authorization.amount;
  if (!isAmount(amount, authorization.currency) || cents(amount) > cents(authorization.amount)) {
    return refuse('InvalidParameterValue', 'amount is at most what was authorized, a text such as "53.95".');
  }
  const simulated = readSimulatedCapture(textIn(body, 'sellerCaptureNote'));
  switch (simulated) {
    case 'invalid':
      return refuse('InvalidSandboxSimulationSpecified');
    case 'declined':
      // The authorization stays open, so that the shop may try again.
      return { result: 'declined', reason: 'AmazonRejected', state: reference.state };
    case 'none':
    case 'pending':
    case 'closed': {
      const taken = takeMoney(world, authorization, reference, amount, kinds[simulated]);
      return { ...done(world, reference), authorization: taken };
    }
    default:
      return simulated satisfies never;
  }
};

/** What has become of an authorization. */
export const getAuthorizationDetails = (world: World, body: unknown): OperationAnswer => {
  const found = named(world, body);
  if (found === undefined) return refuse('InvalidAuthorizationId');
  return { ...done(world, found.reference), authorization: found.authorization };
};
