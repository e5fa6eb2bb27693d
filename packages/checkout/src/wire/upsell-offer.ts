import type { UpsellOffer } from '../offer/upsell-offer.js';
import { count, type Guard, nullable, record, text } from './guards.js';
import { readOffer } from './offer.js';
import { productId, stepId } from './shapes.js';

/** Reads the body of `GET /offer?step=…`; throws a `TypeError` for anything that is not an offer of a step. */
export const readUpsellOffer: Guard<UpsellOffer> = record({
  step: stepId,
  offer: readOffer,
  replaces: nullable(record({ product: productId, name: text })),
  ordinal: count,
});
