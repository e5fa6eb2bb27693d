import type { UpsellState } from '@landerpay/checkout';

/** What becomes of an upsell; each leads on to the next page. */
export type UpsellEnd = Extract<
  UpsellState['status'],
  'no-order' | 'sold' | 'skipped' | 'closed' | 'refused'
>;

const ends: readonly string[] = ['no-order', 'sold', 'skipped', 'closed', 'refused'] satisfies UpsellEnd[];

/** Whether nothing more is to be decided here. */
export const isEnded = (state: UpsellState): state is Extract<UpsellState, { readonly status: UpsellEnd }> =>
  ends.includes(state.status);
