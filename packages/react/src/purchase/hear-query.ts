import { LanderpayError, type Purchase, relayUnreachable } from '@landerpay/checkout';
import { type QueryClient, QueryObserver, type QueryObserverResult } from '@tanstack/react-query';

/** What `offerQuery` and `upsellQuery` make. */
type Query<Data> = ConstructorParameters<typeof QueryObserver<Data>>[1];

/** Loads what is offered, or takes it from where the page has loaded it before, and follows it. */
export const hearQuery = <Data>(
  client: QueryClient,
  query: Query<Data>,
  dispatch: Purchase['dispatch'],
  heard: (data: Data) => void,
): (() => void) => {
  const observer = new QueryObserver<Data>(client, query);
  const hear = ({ data, error, isFetching }: QueryObserverResult<Data>): void => {
    if (data !== undefined) heard(data);
    else if (error && !isFetching) {
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
