import type { World } from '../world/world.js';
import { type OperationAnswer, refuse } from './answers.js';
import { done } from './order-references.js';
import { currencyOf, priceMissing, readPrice } from './price.js';
import { referenceIn } from './request.js';

/**
 * An order reference of its own for one charge of a confirmed agreement, with the agreement's address and card; a buyer
 * who is present confirms it like any other (developer.amazon.com, SCA for customer-initiated transactions).
 */
export const createOrderReferenceForId = (world: World, body: unknown): OperationAnswer => {
  const named = referenceIn(world, body, 'billing-agreement');
  if ('refusal' in named) return named.refusal;
  const agreement = named.reference;
  if (agreement.state !== 'Open') return refuse('OrderReferenceNotOpen', `${agreement.state}.`);
  const price = readPrice(body);
  if (price === undefined) return priceMissing();
  if (price.currency !== currencyOf(agreement))
    return refuse('CurrencyMismatch', `${currencyOf(agreement)}.`);
  const { marketplace, sellerId, userId, needsAddress, addressId, cardId } = agreement;
  const child = world.references.create({
    kind: 'order-reference',
    marketplace,
    sellerId,
    userId,
    needsAddress,
  });
  return done(
    world,
    world.references.change(child, {
      price,
      addressId,
      cardId,
      presentmentCurrency: agreement.presentmentCurrency,
    }),
  );
};
