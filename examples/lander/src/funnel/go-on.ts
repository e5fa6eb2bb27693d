import type { LanderpayEvent } from '@landerpay/react';
import { navigate } from 'wouter/use-browser-location';
import { type Page, pathOf, productAt, routeAt } from '../route/route.js';

/** Names the page that comes by itself when the checkout goes on; `null` where none does. */
export type Guide = (event: LanderpayEvent) => Page | null;

/**
 * After the sign-in comes the checkout, after the order what follows it: once, for the click that was made on this page.
 * A page load finds an order again and leads nowhere, so that nobody who goes back is sent forward. What is offered after
 * the order leads on by itself.
 */
export const createGuide = (): Guide => {
  let ordering = false;
  return (event) => {
    if (event.type !== 'status' || event.step !== undefined) return null;
    const { from, to } = event;
    if (to === 'placing') ordering = true;
    if (from === 'signing-in' && to === 'choosing') return 'checkout';
    if (to !== 'placed' || !ordering) return null;
    ordering = false;
    return 'offer-1';
  };
};

/** Leads the buyer to a page of the product at hand. */
export const goTo = (page: Page): void => {
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
