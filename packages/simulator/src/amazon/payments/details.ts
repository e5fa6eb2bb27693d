import { textIn } from '../foreign-values.js';
import { detailsOf, refusalOfToken } from '../world/description.js';
import type { ReferenceKind } from '../world/marketplace.js';
import type { World } from '../world/world.js';
import { type OperationAnswer, refuse } from './answers.js';
import { referenceIn } from './request.js';

const detailsFor =
  (kind: ReferenceKind) =>
  (world: World, body: unknown): OperationAnswer => {
    const named = referenceIn(world, body, kind);
    if ('refusal' in named) return named.refusal;
    const { reference } = named;
    const accessToken = textIn(body, 'accessToken');
    const refusal = accessToken === '' ? undefined : refusalOfToken(world, reference, accessToken);
    if (refusal !== undefined) return refuse('InvalidParameterValue', `accessToken: ${refusal}.`);
    // Once it is confirmed, everything is told without the buyer's token too.
    const isPermitted = accessToken !== '' || reference.state !== 'Draft';
    return { result: 'done', reference: reference.id, ...detailsOf(world, reference, isPermitted) };
  };

export const getOrderReferenceDetails = detailsFor('order-reference');
export const getBillingAgreementDetails = detailsFor('billing-agreement');
