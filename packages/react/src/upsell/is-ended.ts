import type { UpsellState } from '@landerpay/checkout';

/** What becomes of an upsell; each leads on to the next page. */
export type UpsellEnd = Extract<
  UpsellState['status'],
  'no-order' | 'sold' | 'skipped' | 'closed' | 'refused'
>;

const ends: readonly string[] = ['no-order', 'sold', 'skipped', 'closed', 'refused'] satisfies UpsellEnd[];

/** How a buyer leaves the page of a step; `settling`: before anybody knows whether it was sold. Nothing more is sent. */
export type UpsellLeft = UpsellEnd | 'settling';

/** Whether nothing more is to be decided here. */
export const isEnded = (state: UpsellState): state is Extract<UpsellState, { readonly status: UpsellEnd }> =>
  ends.includes(state.status);

/** Whether the buyer can do nothing here but wait, and need not. */
export const isLeftToWait = (state: UpsellState): boolean =>
  state.status === 'action-required' || (state.status === 'settling' && !state.resume);
