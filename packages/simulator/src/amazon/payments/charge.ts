import type { Card, DeclineReason } from '../world/buyer.js';
import { detailsOf, type ReferenceDetails, refusalOfToken, type UnknownCode } from '../world/description.js';
import { isStale, type Price, type Reference, type ReferenceState } from '../world/references.js';
import type { World } from '../world/world.js';
import { cardOf, declineOf, recordDecline } from './decline.js';
import { currencyOf } from './price.js';

/** What a charge is asked for with. */
export type ChargeRequest = Price & {
  /** An order reference, or a billing agreement: that may be charged again and again for its own order. */
  readonly reference: string;
  /** The buyer's; empty to charge a billing agreement again, or an order reference once more for the order that it paid. */
  readonly accessToken: string;
  /** The shop's own order id: a reference that has paid for one refuses every other. */
  readonly for: string;
};

/** Why nothing was charged: the request, or what the reference is by now, does not allow it. */
export type RefusalCode =
  | UnknownCode
  | 'ReferenceUsed'
  | 'ReferenceStale'
  | 'ReferenceCanceled'
  | 'ReferenceClosed'
  | 'PaymentPlanNotSet'
  | 'PaymentMethodNotAllowed'
  | 'ShippingAddressNotSet'
  | 'BuyerConsentNotSet'
  | 'CurrencyMismatch';

/** How a charge ended; of these only `approved` took money. */
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
  PaymentMethodNotAllowed: 'The payment method that the buyer has chosen is not allowed.',
  ShippingAddressNotSet: 'The buyer has not chosen a shipping address.',
  BuyerConsentNotSet: 'The buyer has not agreed to future payments.',
  CurrencyMismatch: 'The reference cannot be charged in this currency.',
} as const satisfies Record<RefusalCode, string>;

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
  // What is confirmed is charged again without the buyer, who is long gone.
  const isConfirmed =
    reference.state === 'Open' &&
    (reference.kind === 'billing-agreement' || reference.usedBy === request.for);
  const code =
    isConfirmed && request.accessToken === ''
      ? undefined
      : refusalOfToken(world, reference, request.accessToken);
  if (code !== undefined) return code;
  if (reference.usedBy !== undefined && reference.usedBy !== request.for) return 'ReferenceUsed';
  if (isStale(reference, world.clock.now())) return 'ReferenceStale';
  if (reference.state === 'Canceled') return 'ReferenceCanceled';
  if (reference.state === 'Closed') return 'ReferenceClosed';
  if (reference.needsAddress && reference.addressId === undefined) return 'ShippingAddressNotSet';
  if (reference.kind === 'billing-agreement' && !reference.consent) return 'BuyerConsentNotSet';
  return request.currency === currencyOf(reference) ? undefined : 'CurrencyMismatch';
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
  const card = cardOf(world, reference);
  if (card === undefined) return refuse('PaymentPlanNotSet');
  if (card.notAllowed || reference.paymentMethodNotAllowed) return refuse('PaymentMethodNotAllowed');
  const reason = declineOf(world, reference, card);
  return reason === undefined
    ? approve(world, reference, card, request)
    : recordDecline(world, reference, card, reason);
};
