import { field, textIn } from '../foreign-values.js';
import type { Authorization } from '../world/authorizations.js';
import type { Card } from '../world/buyer.js';
import { hours } from '../world/clock.js';
import type { Price, Reference } from '../world/references.js';
import type { World } from '../world/world.js';
import { type OperationAnswer, refuse } from './answers.js';
import { authorizeOnce } from './authorize-once.js';
import { takeMoney } from './capture.js';
import { cardOf, declineOf, recordDecline } from './decline.js';
import { done } from './order-references.js';
import { cents, currencyOf, priceMissing, readPrice } from './price.js';
import { referenceIn } from './request.js';
import { readSimulatedAuthorization, type SimulatedAuthorization } from './simulation-string.js';

/** Two days in the sandbox (developer.amazon.com, authorization states). */
const lifetime = hours(48);

/** What an authorization holds of its reference: all of it until it is closed, then what was captured. */
const heldBy = ({ state, amount, capture }: Authorization): number =>
  state === 'Open' ? cents(amount) : cents(capture?.amount ?? '0');

/**
 * 15 % of the amount, but at most 75.00 in any currency that has hundredths (developer.amazon.com, charging more than
 * the original order amount). How much it is at most in yen, Amazon does not document.
 */
const surplusOf = ({ amount, currency }: Price): number => {
  const share = Math.floor(cents(amount) * 0.15);
  return currency === 'JPY' ? share : Math.min(share, cents('75.00'));
};

/** Whether all authorizations of an order reference would be more than its amount and the surplus. */
const isTooMuch = (world: World, { id, price }: Reference, { amount }: Price): boolean => {
  const held = world.authorizations
    .of(id, world.clock.now())
    .reduce((sum, authorization) => sum + heldBy(authorization), 0);
  const limit = price === undefined ? 0 : cents(price.amount) + surplusOf(price);
  return held + cents(amount) > limit;
};

const declineBySimulation = (
  world: World,
  reference: Reference,
  card: Card,
  simulated: Extract<SimulatedAuthorization, { name: 'declined' }>,
): OperationAnswer => {
  const { reason, soft, mendedAfter } = simulated;
  if (reason === 'InvalidPaymentMethod' && soft) {
    world.references.change(reference, { state: 'Suspended' });
    return { result: 'declined', reason, state: 'Suspended' };
  }
  const answer = recordDecline(world, reference, card, reason);
  const suspended = world.references.find(reference.id);
  if (mendedAfter !== undefined && suspended !== undefined && reason === 'InvalidPaymentMethod') {
    const mending = { at: world.clock.now() + mendedAfter, cardId: card.id };
    world.references.change(suspended, { mending });
  }
  return answer;
};

const keep = (
  world: World,
  reference: Reference,
  price: Price,
  simulated: SimulatedAuthorization,
): Authorization => {
  const now = world.clock.now();
  const isClosed = simulated.name === 'closed' && simulated.reason === 'AmazonClosed';
  const digits = String(world.authorizations.of(reference.id, now).length + 1).padStart(6, '0');
  return world.authorizations.keep({
    ...price,
    id: `${reference.id}-A${digits}`,
    reference: reference.id,
    state: isClosed ? 'Closed' : 'Open',
    reason: isClosed ? 'AmazonClosed' : null,
    expiresAt: now + (simulated.name === 'closed' ? simulated.after : lifetime),
    captured: '0.00',
    capture: null,
  });
};

const authorizeAnew = (world: World, reference: Reference, price: Price, body: unknown): OperationAnswer => {
  if (reference.state !== 'Open') return refuse('OrderReferenceNotOpen', `${reference.state}.`);
  if (reference.authentication.step === 'asked') {
    return refuse('OrderReferenceNotOpen', 'Open, and the bank’s question is not answered.');
  }
  const currency = reference.price?.currency ?? currencyOf(reference);
  if (price.currency !== currency) return refuse('CurrencyMismatch', `${currency}.`);
  if (reference.kind === 'order-reference' && isTooMuch(world, reference, price)) {
    return refuse('TransactionAmountExceeded');
  }
  const simulated = readSimulatedAuthorization(textIn(body, 'sellerAuthorizationNote'));
  if (simulated.name === 'invalid') return refuse('InvalidSandboxSimulationSpecified');
  const card = cardOf(world, reference);
  if (card === undefined) return { result: 'constraints', constraints: ['PaymentPlanNotSet'] };
  if (simulated.name === 'declined') return declineBySimulation(world, reference, card, simulated);
  const reason = declineOf(world, reference, card);
  if (reason !== undefined) return recordDecline(world, reference, card, reason);
  const authorization = keep(world, reference, price, simulated);
  const isTaken = field(body, 'captureNow') === true && authorization.state === 'Open';
  return {
    ...done(world, reference),
    authorization: isTaken ? takeMoney(world, authorization, reference, price.amount) : authorization,
  };
};

/** Sets money aside on an open reference, and takes it at once with `captureNow`. */
const authorizeOn = (world: World, reference: Reference, body: unknown): OperationAnswer => {
  const price = readPrice(body);
  if (price === undefined) return priceMissing();
  return authorizeOnce(world, reference, body, () => authorizeAnew(world, reference, price, body));
};

/** On an order reference; its agreement, if it has one, may have been confirmed long ago. */
export const authorize = (world: World, body: unknown): OperationAnswer => {
  const named = referenceIn(world, body, 'order-reference');
  return 'refusal' in named ? named.refusal : authorizeOn(world, named.reference, body);
};

export const authorizeOnBillingAgreement = (world: World, body: unknown): OperationAnswer => {
  const named = referenceIn(world, body, 'billing-agreement');
  return 'refusal' in named ? named.refusal : authorizeOn(world, named.reference, body);
};
