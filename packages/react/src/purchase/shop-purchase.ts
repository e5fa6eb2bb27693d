import { clockOf } from '@landerpay/amazon-pay';
import {
  type Checkout,
  type CheckoutEvent,
  missingOf,
  type Purchase,
  type StepId,
} from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';
import { noteAsking, warnOfUnasked } from './asked-for.js';
import { connect } from './connect.js';
import { type Greet, greeterOf } from './greet.js';

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

/** One purchase of a shop, shared by everything that belongs to it: its checkout, or one of its upsells. */
export type ShopPurchase = {
  /** What it is on a server, and in the first rendering of a page that a server has begun. */
  readonly initial: Checkout;
  readonly get: () => Checkout;
  /** While anybody watches, the page's events reach the purchase; before and after, nothing runs and nothing listens. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: CheckoutEvent) => void;
  readonly actions: Actions;
};

/** What tells one purchase of a shop from another. */
export type Sale = {
  readonly initial: Checkout;
  /** The funnel's step that is sold; left out where it is the checkout itself. */
  readonly step?: StepId;
  readonly open: () => Purchase;
  /** Loads what is offered, and follows it until the returned function is called. */
  readonly hearOffer: (purchase: Purchase) => () => void;
  readonly loadOfferAgain: () => void;
  /** Hears every change. */
  readonly changed?: (checkout: Checkout) => void;
};

/** Joins a purchase with the page around it, once somebody looks. */
export const createShopPurchase = (shop: Shop, sale: Sale): ShopPurchase => {
  const { amazonPay } = shop;
  const { initial } = sale;
  let opened: { readonly purchase: Purchase; readonly greet: Greet } | undefined;
  let watching = 0;
  let disconnect = () => {};

  // Not while rendering: it reads the storage, and may look an attempt up.
  const open = () => {
    if (opened) return opened;
    const purchase = sale.open();
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
      if (watching === 1) disconnect = connect(shop, sale, purchase, greet);
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
        sale.loadOfferAgain();
      },
    },
  };
  return purchase;
};
