import type { Reference } from '../world/references.js';
import type { World } from '../world/world.js';
import type { Constraint } from './answers.js';
import { cardOf } from './decline.js';

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
  ];
  return found.flatMap(([constraint, holds]) => (holds ? [constraint] : []));
};
