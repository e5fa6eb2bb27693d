import { clockOf } from '@landerpay/amazon-pay';
import {
  type Checkout,
  type CheckoutEvent,
  createPurchase,
  initialCheckout,
  missingOf,
  type Purchase,
} from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';
import { noteAsking, warnOfUnasked } from './asked-for.js';
import { browserStorage } from './browser-storage.js';
import { callsOf } from './calls.js';
import { connect } from './connect.js';
import { type Greet, greeterOf } from './greet.js';
import { offerOf, readRequest } from './request.js';

/** What the buyer may do. Each of them does nothing where it does not fit, and is the same function for the shop's life. */
export type Actions = {
  /** Call it synchronously inside a click, else the browser blocks Amazon's window. */
  readonly signIn: () => void;
  readonly signOut: () => void;
  /**
   * Lets the buyer sign in anew while a session lasts, as when it is about to end. Nothing that was chosen is lost. Call
   * it synchronously inside a click, like `signIn`.
   */
  readonly signInAgain: () => void;
  /** Says whether the click was obeyed; while anything is missing or under way it is not. */
  readonly placeOrder: () => boolean;
  /** The buyer accepts the terms of what is billed again, or takes that back. `<Terms>` calls it; so does a box of your own. */
  readonly acceptTerms: (accepted: boolean) => void;
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
  /** What it is on a server, and in the first rendering of a page that a server has begun. */
  readonly initial: Checkout;
  readonly get: () => Checkout;
  /** While anybody watches, the page's events reach the purchase; before and after, nothing runs and nothing listens. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: CheckoutEvent) => void;
  readonly actions: Actions;
};

const create = (shop: Shop): ShopPurchase => {
  const { amazonPay, queryClient } = shop;
  const request = readRequest(shop);
  const initial: Checkout = { ...initialCheckout, kind: request.kind };
  let opened: { readonly purchase: Purchase; readonly greet: Greet } | undefined;
  let watching = 0;
  let disconnect = () => {};

  // Not while rendering: it reads the storage, and may look an attempt up.
  const open = () => {
    if (opened) return opened;
    const purchase = createPurchase(request, callsOf(shop), {
      storage: browserStorage(shop),
      clock: clockOf(shop.amazonPay),
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    });
    opened = { purchase, greet: greeterOf(shop, purchase) };
    return opened;
  };
  const get = (): Checkout => opened?.purchase.checkout.get() ?? initial;
  const dispatch = (event: CheckoutEvent): void => open().purchase.dispatch(event);

  const purchase: ShopPurchase = {
    initial,
    get,
    subscribe: (listener) => {
      const { purchase, greet } = open();
      const unsubscribe = purchase.checkout.subscribe(listener);
      watching += 1;
      if (watching === 1) disconnect = connect(shop, purchase, greet);
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
      signInAgain: () => {
        dispatch({ event: 'signed-out', sessionOver: true });
        amazonPay.signOut();
        amazonPay.signIn();
      },
      placeOrder: () => {
        if (process.env.NODE_ENV !== 'production') warnOfUnasked(purchase, missingOf(get()));
        return open().purchase.placeOrder();
      },
      acceptTerms: (accepted) => {
        if (process.env.NODE_ENV !== 'production') noteAsking(purchase, 'terms');
        const { offer } = get();
        const acceptedAt = new Date(clockOf(amazonPay).now()).toISOString();
        dispatch({
          event: 'terms-answered',
          accepted: accepted && offer?.terms ? { termsVersion: offer.terms.version, acceptedAt } : null,
        });
      },
      resume: () => open().purchase.resume(),
      buyAgain: () => dispatch({ event: 'bought-again' }),
      reset: () => dispatch({ event: 'restarted' }),
      retry: () => {
        dispatch({ event: 'retried' });
        amazonPay.retry();
        void queryClient.refetchQueries({ queryKey: offerOf(shop).queryKey });
      },
    },
  };
  return purchase;
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
