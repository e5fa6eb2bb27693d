import { textIn } from '../foreign-values.js';
import type { Reference } from '../world/references.js';
import type { World } from '../world/world.js';
import { type OperationAnswer, refuse } from './answers.js';
import type { Authorization } from './authorizations.js';
import { done } from './order-references.js';
import { cents } from './request.js';

/** Takes money that was set aside, and writes it into the stand-in's books. One authorization is captured once. */
export const takeMoney = (
  world: World,
  authorization: Authorization,
  reference: Reference,
  amount: string,
): Authorization => {
  const { currency } = authorization;
  const cardId = reference.cardId ?? '';
  world.charges.push({ reference: reference.id, amount, currency, for: authorization.id, cardId });
  return world.authorizations.keep({
    ...authorization,
    state: 'Closed',
    reason: 'MaxCapturesProcessed',
    captured: amount,
  });
};

const named = (world: World, body: unknown) => {
  const id = textIn(body, 'authorization');
  const authorization = world.authorizations.find(id, world.clock.now());
  const reference = authorization && world.references.find(authorization.reference);
  return authorization && reference && { authorization, reference };
};

/** Takes what was authorized, or less of it. */
export const capture = (world: World, body: unknown): OperationAnswer => {
  const found = named(world, body);
  if (found === undefined) return refuse('InvalidAuthorizationId');
  const { authorization, reference } = found;
  if (authorization.state === 'Closed') {
    return refuse('CaptureNotAllowed', `Closed (${authorization.reason}).`);
  }
  const amount = textIn(body, 'amount') || authorization.amount;
  if (!/^\d+\.\d\d$/.test(amount) || cents(amount) > cents(authorization.amount)) {
    return refuse('InvalidParameterValue', 'amount is at most what was authorized, a text such as "53.95".');
  }
  return { ...done(world, reference), authorization: takeMoney(world, authorization, reference, amount) };
};

/** What has become of an authorization. */
export const getAuthorizationDetails = (world: World, body: unknown): OperationAnswer => {
  const found = named(world, body);
  if (found === undefined) return refuse('InvalidAuthorizationId');
  return { ...done(world, found.reference), authorization: found.authorization };
};
