import type { CheckoutKind, CrmAdapter, Line, Offer } from '@landerpay/checkout';
import { queryOptions } from '@tanstack/react-query';

/** Which offer is asked for, and of which CRM. */
export type OfferQuery = {
  readonly crm: Pick<CrmAdapter, 'name' | 'getOffer'>;
  readonly kind: CheckoutKind;
  readonly lines: readonly Line[];
};

export const mayHelp = (error: Error): boolean => !('retryable' in error) || error.retryable === true;

/**
 * The offer for these lines as a TanStack query, e.g. for `queryClient.prefetchQuery(offerQuery({ crm, kind, lines }))`
 * with the values of the provider's props. It is asked for even where the browser believes that it is offline, twice
 * more if that can help, and fails with the adapter's `LanderpayError`.
 */
export const offerQuery = ({ crm, kind, lines }: OfferQuery) =>
  queryOptions<Offer>({
    queryKey: ['landerpay', 'offer', crm.name, kind, lines],
    queryFn: ({ signal }) => crm.getOffer({ kind, lines }, signal),
    networkMode: 'always',
    retry: (failures, error) => failures < 2 && mayHelp(error),
  });
