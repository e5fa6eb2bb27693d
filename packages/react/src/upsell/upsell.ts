import {
  type Checkout,
  type Missing,
  missingOf,
  type OrderRecord,
  type Terms,
  type UpsellOffer,
  type UpsellState,
} from '@landerpay/checkout';
import type { Actions } from '../purchase/shop-purchase.js';

/** Amazon's widgets that a buyer may be asked to choose in. */
export type UpsellWidget = 'AddressBook' | 'Wallet';

/** What a page shows of an upsell, and what its buttons may do. */
export type Upsell = Pick<
  Actions,
  'signIn' | 'signOut' | 'signInAgain' | 'acceptTerms' | 'resume' | 'retry'
> & {
  /** Where the buyer is. Switch on `state.status`; from each there is a way on to the next page. */
  readonly state: UpsellState;
  /** What is offered, with prices in the currency's smallest unit; `null` until the relay has told. */
  readonly offer: UpsellOffer | null;
  /** What the buyer still has to do, in order. While it is empty in the state `offered`, `accept` is obeyed. */
  readonly missing: readonly Missing[];
  readonly signedIn: boolean;
  /**
   * The widgets that belong on the page, inside `<UpsellOffer>`: both for a parcel and `Wallet` for a download, on a
   * reference of its own; none after a recurring order, whose agreement pays, unless it is refused.
   */
  readonly widgets: readonly UpsellWidget[];
  /** What must be told, and accepted, before anything is billed again; `null` where nothing is. `<Terms>` tells it. */
  readonly terms: Terms | null;
  readonly termsAccepted: boolean;
  /** Until when the order takes upsales, in milliseconds since 1970; `null` where it takes none (any more). */
  readonly closesAt: number | null;
  /** The buyer's click on the button with the price. Says whether it was obeyed; call it from nothing but a click. */
  readonly accept: () => boolean;
  /** The buyer's no. Says whether it was obeyed; while an attempt is under way it is not, but with `state.resume` it is. */
  readonly skip: () => boolean;
};

/** What an upsell is made of. */
export type UpsellParts = {
  readonly state: UpsellState;
  readonly offer: UpsellOffer | null;
  readonly checkout: Checkout;
  readonly order: OrderRecord | null;
  readonly actions: Pick<Upsell, 'accept' | 'skip'> & Actions;
};

const widgetsOf = ({ held, offer }: Checkout, order: OrderRecord | null): readonly UpsellWidget[] => {
  const isChosenBefore = order?.agreement != null && held.paymentChosen && held.endedAttempts === 0;
  if (isChosenBefore || offer === null) return [];
  return order?.agreement == null && offer.delivery === 'physical' ? ['AddressBook', 'Wallet'] : ['Wallet'];
};

const closingOf = (order: OrderRecord | null): number | null =>
  order?.upsellsUntil == null ? null : Date.parse(order.upsellsUntil);

export const upsellFrom = ({ state, offer, checkout, order, actions }: UpsellParts): Upsell => {
  const { signIn, signOut, signInAgain, acceptTerms, resume, retry, accept, skip } = actions;
  return {
    state,
    offer,
    missing: missingOf(checkout),
    signedIn: checkout.signedIn,
    widgets: widgetsOf(checkout, order),
    terms: offer?.offer.terms ?? null,
    termsAccepted: checkout.held.termsAccepted !== null,
    closesAt: closingOf(order),
    signIn,
    signOut,
    signInAgain,
    acceptTerms,
    resume,
    retry,
    accept,
    skip,
  };
};
