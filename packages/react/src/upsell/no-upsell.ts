import { initialCheckout, type UpsellState } from '@landerpay/checkout';
import type { ShopPurchase } from '../purchase/shop-purchase.js';
import type { ShopUpsell } from './upsell-of.js';

const no = () => false;
const nothing = () => {};
const deaf = () => nothing;

const state: UpsellState = { status: 'no-order' };

const purchase: ShopPurchase = {
  initial: initialCheckout,
  get: () => initialCheckout,
  subscribe: deaf,
  dispatch: nothing,
  actions: {
    signIn: nothing,
    signOut: nothing,
    signInAgain: nothing,
    placeOrder: no,
    acceptTerms: nothing,
    resume: no,
    buyAgain: nothing,
    reset: nothing,
    retry: nothing,
  },
};

/** Where nothing was ordered there is nothing to add to: nobody is asked for anything. */
export const noUpsell: ShopUpsell = {
  purchase,
  state: () => state,
  offer: () => null,
  subscribe: deaf,
  skip: no,
};
