import { field, textIn } from '../foreign-values.js';
import type { AuthorizeRequest } from '../world/authorize-requests.js';
import type { Reference } from '../world/references.js';
import type { World } from '../world/world.js';
import { type OperationAnswer, refuse } from './answers.js';
import { done } from './order-references.js';

const readAsked = (reference: Reference, body: unknown): string =>
  JSON.stringify([
    reference.id,
    ...['amount', 'currency', 'sellerAuthorizationNote'].map((name) => textIn(body, name)),
    field(body, 'captureNow') === true,
  ]);

const outcomeOf = (answer: OperationAnswer): AuthorizeRequest['outcome'] | undefined => {
  if (answer.result === 'declined') return { result: 'declined', reason: answer.reason };
  return answer.result === 'done' && answer.authorization !== undefined
    ? { result: 'authorized', authorization: answer.authorization.id }
    : undefined;
};

const answerAgain = (
  world: World,
  reference: Reference,
  outcome: AuthorizeRequest['outcome'],
): OperationAnswer => {
  if (outcome.result === 'declined') return { ...outcome, state: reference.state };
  const authorization = world.authorizations.find(outcome.authorization, world.clock.now());
  return { ...done(world, reference), ...(authorization && { authorization }) };
};

/**
 * Under the shop's own id a request is carried out once: asked again, it answers with what has become of it. What was
 * refused was not carried out, and may be asked again (developer.amazon.com, Authorize, AuthorizationReferenceId).
 */
export const authorizeOnce = (
  world: World,
  reference: Reference,
  body: unknown,
  authorize: () => OperationAnswer,
): OperationAnswer => {
  const id = textIn(body, 'authorizationReferenceId');
  if (id === '') return authorize();
  if (!/^[\w-]{1,32}$/.test(id)) {
    return refuse(
      'InvalidParameterValue',
      'authorizationReferenceId has at most 32 letters, digits, - and _.',
    );
  }
  const asked = readAsked(reference, body);
  const before = world.authorizeRequests.find(reference.sellerId, id);
  if (before !== undefined) {
    return before.asked === asked
      ? answerAgain(world, reference, before.outcome)
      : refuse('DuplicateReferenceId');
  }
  const answer = authorize();
  const outcome = outcomeOf(answer);
  if (outcome !== undefined) world.authorizeRequests.keep(reference.sellerId, id, { asked, outcome });
  return answer;
};
