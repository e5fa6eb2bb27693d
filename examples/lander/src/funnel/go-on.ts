import type { LanderpayEvent } from '@landerpay/react';
import { navigate } from 'wouter/use-browser-location';
import { type Page, pathOf, productAt, routeAt } from '../route/route.js';

/**
 * The page that comes by itself when the checkout goes on: after the sign-in, and after the order. `null` where nothing
 * comes by itself: not after a page load, which finds an order again, and so never when the buyer goes back.
 */
export const pageAfter = (event: LanderpayEvent): Page | null => {
  if (event.type !== 'status') return null;
  const { from, to } = event;
  if (from === 'signing-in' && to === 'choosing') return 'checkout';
  const isOrderedNow = from === 'placing' || from === 'settling' || from === 'action-required';
  return isOrderedNow && to === 'placed' ? 'thank-you' : null;
};

/** Leads the buyer to the page that comes after what the checkout tells. */
export const goOn = (event: LanderpayEvent): void => {
  const page = pageAfter(event);
  if (page === null) return;
  const path = pathOf({ product: productAt(location.pathname), page });
  if (path !== location.pathname) navigate(path);
};

/** Leads a buyer who has come back from Amazon to where the sign-in is needed. */
export const goBackTo = (path: string): void => {
  const page = routeAt(path)?.page ?? 'sales';
  navigate(pathOf({ product: productAt(path), page: page === 'sales' ? 'checkout' : page }), {
    replace: true,
  });
};
