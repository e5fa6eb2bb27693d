import {
  type Checkout,
  type CheckoutEvent,
  createPurchase,
  initialCheckout,
  type Purchase,
} from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';
import { browserClock } from './browser-clock.js';
import { browserStorage } from './browser-storage.js';
import { accessTokenOf, callsOf } from './calls.js';
import { connect } from './connect.js';
import { offerOf, readRequest } from './request.js';

/** What the buyer may do. Each of them does nothing where it does not fit, and is the same function for the shop's life. */
export type Actions = {
  /** Call it synchronously inside a click, else the browser blocks Amazon's window. */
  readonly signIn: () => void;
  readonly signOut: () => void;
  /** Says whether the click was obeyed; while anything is missing or under way it is not. */
  readonly placeOrder: () => boolean;
  /** Sends an attempt that was never sent, in the state `settling` with `resume`. */
  readonly resume: () => boolean;
  /** After `refused: already-placed`: the buyer knows of the order and wants another. */
  readonly buyAgain: () => void;
  /** Begins anew with a new reference, unless an attempt is under way. */
  readonly reset: () => void;
  /** Loads again what could not be loaded, in the state `unavailable`. */
  readonly retry: () => void;
};

/** The one purchase of a shop, shared by everything inside a provider. */
export type ShopPurchase = {
  readonly get: () => Checkout;
  /** While anybody watches, the page's events reach the purchase; before and after, nothing runs and nothing listens. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: CheckoutEvent) => void;
  readonly actions: Actions;
};

const create = (shop: Shop): ShopPurchase => {
  const { amazonPay, queryClient } = shop;
  const request = readRequest(shop);
  let purchase: Purchase | undefined;
  let watching = 0;
  let disconnect = () => {};

  // Not while rendering: it reads the storage, and may look an attempt up.
  const open = (): Purchase => {
    purchase ??= createPurchase(request, callsOf(shop), {
      storage: browserStorage(shop),
      clock: browserClock,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
      accessToken: accessTokenOf(shop),
    });
    return purchase;
  };
  const dispatch = (event: CheckoutEvent): void => open().dispatch(event);

  return {
    get: () => purchase?.checkout.get() ?? initialCheckout,
    subscribe: (listener) => {
      const unsubscribe = open().checkout.subscribe(listener);
      watching += 1;
      if (watching === 1) disconnect = connect(shop, open());
      return () => {
        unsubscribe();
        watching -= 1;
        if (watching === 0) disconnect();
      };
    },
    dispatch,
    actions: {
      signIn: amazonPay.signIn,
      signOut: amazonPay.signOut,
      placeOrder: () => open().placeOrder(),
      resume: () => open().resume(),
      buyAgain: () => dispatch({ event: 'bought-again' }),
      reset: () => dispatch({ event: 'restarted' }),
      retry: () => {
        dispatch({ event: 'retried' });
        amazonPay.retry();
        void queryClient.refetchQueries({ queryKey: offerOf(shop).queryKey });
      },
    },
  };
};

const purchases = new WeakMap<Shop, ShopPurchase>();

/**
 * The shop's purchase, made when somebody first asks: the provider and the button do without, so that a page which
 * uses nothing else does not carry the checkout.
 */
export const purchaseOf = (shop: Shop): ShopPurchase => {
  const found = purchases.get(shop) ?? create(shop);
  purchases.set(shop, found);
  return found;
};
