import type { Attempt } from '../attempt.js';
import type { Parameters } from './store.js';

/** The condition of rows that pay for the same as an attempt does; its parameters are `sameAs(attempt)`. */
export const forTheSame =
  'purchase = :purchase and step is not distinct from :step and ordinal is not distinct from :ordinal';

export const sameAs = ({ purchase, paysFor }: Attempt): Parameters => ({
  purchase,
  step: paysFor.for === 'upsale' ? paysFor.step : null,
  ordinal: paysFor.for === 'upsale' ? paysFor.ordinal : null,
});
