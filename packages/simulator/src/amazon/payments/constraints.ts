import type { Reference } from '../world/references.js';
import type { World } from '../world/world.js';
import type { Constraint } from './answers.js';
import { cardOf } from './decline.js';
import { currencyOf } from './price.js';

/** What still keeps a reference from being confirmed, in the order in which Amazon's documentation lists it. */
export const constraintsOf = (world: World, reference: Reference): readonly Constraint[] => {
  const isAgreement = reference.kind === 'billing-agreement';
  const card = cardOf(world, reference);
  const found: readonly (readonly [Constraint, boolean])[] = [
    ['AmountNotSet', !isAgreement && reference.price === undefined],
    ['PaymentPlanNotSet', card === undefined],
    ['ShippingAddressNotSet', reference.needsAddress && reference.addressId === undefined],
    ['PaymentMethodNotAllowed', reference.paymentMethodNotAllowed || card?.notAllowed === true],
    ['BuyerConsentNotSet', isAgreement && !reference.consent],
    ['CurrencyMismatch', reference.price !== undefined && reference.price.currency !== currencyOf(reference)],
  ];
  return found.flatMap(([constraint, holds]) => (holds ? [constraint] : []));
};
