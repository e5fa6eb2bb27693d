import { LanderpayError, type Offer, type Purchase, relayUnreachable } from '@landerpay/checkout';
import { QueryObserver, type QueryObserverResult } from '@tanstack/react-query';
import type { Shop } from '../shop/shop.js';
import { offerOf } from './request.js';

/** Loads the offer, or takes it from where the page has loaded it before, and follows it. */
export const hearOffer = (
  shop: Shop,
  checkout: Purchase['checkout'],
  dispatch: Purchase['dispatch'],
): (() => void) => {
  const observer = new QueryObserver(shop.queryClient, offerOf(shop));
  const hear = ({ data, error, isFetching }: QueryObserverResult<Offer>): void => {
    if (data) {
      if (data !== checkout.get().offer) dispatch({ event: 'offer-loaded', offer: data });
    } else if (error && !isFetching) {
      dispatch({
        event: 'failed',
        problem: error instanceof LanderpayError ? error : relayUnreachable(error),
      });
    }
  };
  const unsubscribe = observer.subscribe(hear);
  hear(observer.getCurrentResult());
  return unsubscribe;
};
