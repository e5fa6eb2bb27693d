import type { CrmAdapter, OrderNumber, StepId, UpsellOffer } from '@landerpay/checkout';
import { queryOptions } from '@tanstack/react-query';
import { mayHelp } from '../queries/offer-query.js';
import { configurationMistake } from '../shop/configuration-mistake.js';

/** Which step is asked for, for which order, and of which CRM. */
export type UpsellQuery = {
  readonly crm: Pick<CrmAdapter, 'name' | 'getUpsell'>;
  readonly step: StepId;
  readonly order: OrderNumber;
};

/**
 * What a step offers to an order, as a TanStack query; asked for like an offer of `offerQuery`. Throws an
 * `AmazonPayError` with code `configuration` where the adapter has no `getUpsell`.
 */
export const upsellQuery = ({ crm, step, order }: UpsellQuery) => {
  const { name, getUpsell } = crm;
  if (!getUpsell) throw configurationMistake('adapter', 'getUpsell');
  return queryOptions<UpsellOffer>({
    queryKey: ['landerpay', 'upsell', name, order, step],
    queryFn: ({ signal }) => getUpsell.call(crm, { step, order }, signal),
    networkMode: 'always',
    retry: (failures, error) => failures < 2 && mayHelp(error),
  });
};
