import { textIn } from '../foreign-values.js';
import type { ReferenceKind } from '../world/marketplace.js';
import { isStale, type Reference } from '../world/references.js';
import type { World } from '../world/world.js';
import { type OperationAnswer, refuse } from './answers.js';

/** A reference as it is by now: a draft that was left alone is canceled, a card may have been mended. */
const asOfNow = (world: World, reference: Reference): Reference => {
  const now = world.clock.now();
  if (isStale(reference, now)) return world.references.change(reference, { state: 'Canceled' });
  const { mending, state } = reference;
  if (mending === undefined || state !== 'Suspended' || now < mending.at) return reference;
  const declines = reference.declines.filter(({ cardId }) => cardId !== mending.cardId);
  return world.references.change(reference, {
    state: 'Open',
    cardId: mending.cardId,
    declines,
    mending: undefined,
  });
};

/** The reference that a request names. */
export const referenceIn = (
  world: World,
  body: unknown,
  kind: ReferenceKind,
): { readonly reference: Reference } | { readonly refusal: OperationAnswer } => {
  const reference = world.references.find(textIn(body, 'reference'));
  if (reference === undefined || reference.kind !== kind) {
    const code = kind === 'order-reference' ? 'InvalidOrderReferenceId' : 'InvalidBillingAgreementId';
    return { refusal: refuse(code) };
  }
  return { reference: asOfNow(world, reference) };
};
