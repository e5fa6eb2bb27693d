import type { ProductId, StepId } from '../identity/ids.js';
import type { Offer } from './offer.js';

/** The product of the order that an upsell takes the place of, as the buyer knows it. */
export type ReplacedProduct = { readonly product: ProductId; readonly name: string };

/** What a step of the funnel offers to somebody who has ordered. */
export type UpsellOffer = {
  readonly step: StepId;
  readonly offer: Offer;
  /** The product of the order that it takes the place of; `null` where it is added. */
  readonly replaces: ReplacedProduct | null;
  /** Which sale of this step to this order it would be, from 1. The catalogue says how often there may be one. */
  readonly ordinal: number;
};
