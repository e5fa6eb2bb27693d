import { LanderpayError, type Offer, type Purchase, relayUnreachable } from '@landerpay/checkout';
import { QueryObserver, type QueryObserverResult } from '@tanstack/react-query';
import { offerQuery } from '../queries/offer-query.js';
import type { Shop } from '../shop/shop.js';

/** Loads the offer, or takes it from where the page has loaded it before, and follows it. */
export const hearOffer = (
  { queryClient, request, settings }: Shop,
  { checkout, dispatch }: Pick<Purchase, 'checkout' | 'dispatch'>,
): (() => void) => {
  const observer = new QueryObserver(queryClient, offerQuery({ crm: settings.current.crm, ...request }));
  const hear = ({ data, error, isFetching }: QueryObserverResult<Offer>): void => {
    if (data) {
      if (data !== checkout.get().offer) dispatch({ event: 'offer-loaded', offer: data });
    } else if (error && !isFetching) {
      const problem = error instanceof LanderpayError ? error : relayUnreachable(error);
      dispatch({ event: 'failed', problem });
    }
  };
  const unsubscribe = observer.subscribe(hear);
  hear(observer.getCurrentResult());
  return unsubscribe;
};
