import { clockOf } from '@landerpay/amazon-pay';
import type { AccessToken, PurchaseCalls } from '@landerpay/checkout';
import { trackingOf } from '../funnel/tracking-of.js';
import { importOrderMutation } from '../queries/import-order-mutation.js';
import type { Shop } from '../shop/shop.js';
import { offerOf } from './request.js';

/** The buyer's token as long as it is valid. */
export const accessTokenOf = (shop: Shop) => (): AccessToken | null => {
  const session = shop.amazonPay.session.get();
  return session.name === 'signed-in' && session.expiresAt > clockOf(shop.amazonPay).now()
    ? session.accessToken
    : null;
};

/** A purchase's calls: the charging one as a mutation, built here and not in an effect, so that nothing starts it but a click. */
export const callsOf = (shop: Shop): PurchaseCalls => {
  const { queryClient, settings } = shop;
  const accessToken = accessTokenOf(shop);
  return {
    importOrder: async (request, { key, signal }) => {
      const { crm } = settings.current;
      const { reference } = request;
      const answer = await queryClient
        .getMutationCache()
        .build(
          queryClient,
          importOrderMutation({ crm, reference, accessToken, signal, tracking: trackingOf(shop.amazonPay) }),
        )
        .execute({ key, request });
      if (answer.outcome === 'refusal' && answer.code === 'price-changed')
        queryClient.setQueryData(offerOf(shop).queryKey, answer.offer);
      return answer;
    },
    findAttempt: (key, signal) => settings.current.crm.findAttempt(key, signal),
  };
};
