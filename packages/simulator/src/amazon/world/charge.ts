import type { Card, DeclineReason } from './buyer.js';
import { detailsOf, type ReferenceDetails, refusalOfToken, type UnknownCode } from './description.js';
import { hasDeclined, isStale, type Reference, type ReferenceState } from './references.js';
import { buyerOf, type World } from './world.js';

export type ChargeRequest = {
  readonly reference: string;
  readonly accessToken: string;
  /** A decimal number with two places, e.g. `53.95`. */
  readonly amount: string;
  /** ISO 4217, e.g. `USD`. */
  readonly currency: string;
  /** The shop's own order id: a reference that has paid for one refuses every other. */
  readonly for: string;
};

export type RefusalCode =
  | UnknownCode
  | 'ReferenceUsed'
  | 'ReferenceStale'
  | 'ReferenceCanceled'
  | 'ReferenceClosed'
  | 'PaymentPlanNotSet'
  | 'ShippingAddressNotSet';

export type ChargeAnswer =
  | ({ readonly result: 'approved' } & ReferenceDetails)
  | { readonly result: 'declined'; readonly reason: DeclineReason; readonly state: ReferenceState }
  | { readonly result: 'refused'; readonly code: RefusalCode; readonly message: string };

const refusalMessages = {
  InvalidOrderReferenceId: 'No order reference has this id.',
  TokenUnknown: 'The access token was not issued here.',
  TokenExpired: 'The access token has expired.',
  BuyerNotAssociated: 'The access token belongs to another buyer than the order reference.',
  ReferenceUsed: 'The order reference has already paid for another order.',
  ReferenceStale: 'The order reference was not confirmed within three hours.',
  ReferenceCanceled: 'The order reference is canceled.',
  ReferenceClosed: 'The order reference is closed.',
  PaymentPlanNotSet: 'The buyer has not chosen a payment method.',
  ShippingAddressNotSet: 'The buyer has not chosen a shipping address.',
} as const satisfies Record<RefusalCode, string>;

const stateAfter = {
  InvalidPaymentMethod: 'Suspended',
  AmazonRejected: 'Closed',
  TransactionTimedOut: 'Open',
  ProcessingFailure: 'Open',
} as const satisfies Record<DeclineReason, ReferenceState>;

const refuse = (code: RefusalCode): ChargeAnswer => ({
  result: 'refused',
  code,
  message: refusalMessages[code],
});

const refusalOfReference = (
  world: World,
  reference: Reference,
  request: ChargeRequest,
): RefusalCode | undefined => {
  if (reference.kind !== 'order-reference') return 'InvalidOrderReferenceId';
  const code = refusalOfToken(world, reference, request.accessToken);
  if (code !== undefined) return code;
  if (reference.usedBy !== undefined && reference.usedBy !== request.for) return 'ReferenceUsed';
  if (isStale(reference, world.clock.now())) return 'ReferenceStale';
  if (reference.state === 'Canceled') return 'ReferenceCanceled';
  if (reference.state === 'Closed') return 'ReferenceClosed';
  return reference.needsAddress && reference.addressId === undefined ? 'ShippingAddressNotSet' : undefined;
};

const decline = (world: World, reference: Reference, card: Card, reason: DeclineReason): ChargeAnswer => {
  const state = stateAfter[reason];
  world.references.change(reference, {
    state,
    declines: [...reference.declines, { cardId: card.id, reason }],
    cardId: reason === 'InvalidPaymentMethod' ? undefined : card.id,
  });
  return { result: 'declined', reason, state };
};

const approve = (world: World, reference: Reference, card: Card, request: ChargeRequest): ChargeAnswer => {
  const { amount, currency } = request;
  world.charges.push({ reference: reference.id, amount, currency, for: request.for, cardId: card.id });
  const paid = world.references.change(reference, { state: 'Open', usedBy: request.for });
  return { result: 'approved', ...detailsOf(world, paid, true) };
};

/**
 * Confirms a reference and takes the money in one go, as a CRM does it with Amazon's server.
 * A test card declines the first charge on each reference; after `InvalidPaymentMethod` the reference has no
 * card until the buyer has chosen another one.
 */
export const charge = (world: World, request: ChargeRequest): ChargeAnswer => {
  const reference = world.references.find(request.reference);
  if (reference === undefined) return refuse('InvalidOrderReferenceId');
  const refusal = refusalOfReference(world, reference, request);
  if (refusal !== undefined) return refuse(refusal);
  const card = buyerOf(world, reference.userId).cards.find(({ id }) => id === reference.cardId);
  if (card === undefined) return refuse('PaymentPlanNotSet');
  const already = hasDeclined(reference, card.id, card.declinesOnceAs);
  const reason = world.declines.take() ?? (already ? undefined : card.declinesOnceAs);
  return reason === undefined
    ? approve(world, reference, card, request)
    : decline(world, reference, card, reason);
};
