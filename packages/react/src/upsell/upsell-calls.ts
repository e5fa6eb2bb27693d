import type { OrderNumber, StepId, UpsellCalls, UpsellOffer } from '@landerpay/checkout';
import { trackingOf } from '../funnel/tracking-of.js';
import { accessTokenOf } from '../purchase/calls.js';
import type { Shop } from '../shop/shop.js';
import { importUpsaleMutation } from './import-upsale-mutation.js';
import { upsellQuery } from './upsell-query.js';

/** The offer of a step to an order, as a query of the shop's. */
export const upsellOfferOf = ({ settings }: Shop, step: StepId, order: OrderNumber) =>
  upsellQuery({ crm: settings.current.crm, step, order });

/** An upsell's calls: the charging one as a mutation, which nothing starts but a click. */
export const upsellCallsOf = (shop: Shop, step: StepId, order: OrderNumber): UpsellCalls => {
  const { queryClient, settings, amazonPay } = shop;
  const accessToken = accessTokenOf(shop);
  return {
    importUpsale: async (request, { key, capability, signal }) => {
      const { crm } = settings.current;
      const tracking = trackingOf(amazonPay);
      const answer = await queryClient
        .getMutationCache()
        .build(queryClient, importUpsaleMutation({ crm, accessToken, order, capability, signal, tracking }))
        .execute({ key, request });
      if (answer.outcome === 'refusal' && answer.code === 'price-changed') {
        const { offer } = answer;
        queryClient.setQueryData(
          upsellOfferOf(shop, step, order).queryKey,
          (told: UpsellOffer | undefined) => told && { ...told, offer },
        );
      }
      return answer;
    },
    findAttempt: (key, signal) => settings.current.crm.findAttempt(key, signal),
  };
};
