import type { Card, DeclineReason } from '../world/buyer.js';
import { hasDeclined, type Reference, type ReferenceState } from '../world/references.js';
import { buyerOf, type World } from '../world/world.js';

/** What a decline makes of an order reference, or of a billing agreement (developer.amazon.com, handle declines). */
const stateAfter = {
  InvalidPaymentMethod: { 'order-reference': 'Suspended', 'billing-agreement': 'Suspended' },
  AmazonRejected: { 'order-reference': 'Closed', 'billing-agreement': 'Open' },
  TransactionTimedOut: { 'order-reference': 'Open', 'billing-agreement': 'Open' },
  ProcessingFailure: { 'order-reference': 'Open', 'billing-agreement': 'Open' },
} as const satisfies Record<DeclineReason, Record<Reference['kind'], ReferenceState>>;

export const cardOf = (world: World, reference: Reference): Card | undefined =>
  buyerOf(world, reference.userId).cards.find(({ id }) => id === reference.cardId);

/** How a charge on a card ends now, if not well. Amazon does not document how a bank's question that was not put ends. */
export const declineOf = (world: World, reference: Reference, card: Card): DeclineReason | undefined => {
  const scheduled = world.declines.take();
  if (scheduled !== undefined) return scheduled;
  if (card.expired) return 'InvalidPaymentMethod';
  if (card.needsAuthentication && reference.authentication.step !== 'passed') return 'InvalidPaymentMethod';
  return hasDeclined(reference, card.id, card.declinesOnceAs) ? undefined : card.declinesOnceAs;
};

/** Writes a decline down. After `InvalidPaymentMethod` the reference has no card until the buyer has chosen another. */
export const recordDecline = (
  world: World,
  reference: Reference,
  card: Card,
  reason: DeclineReason,
): { readonly result: 'declined'; readonly reason: DeclineReason; readonly state: ReferenceState } => {
  const state = stateAfter[reason][reference.kind];
  world.references.change(reference, {
    state,
    declines: [...reference.declines, { cardId: card.id, reason }],
    cardId: reason === 'InvalidPaymentMethod' ? undefined : card.id,
  });
  return { result: 'declined', reason, state };
};
