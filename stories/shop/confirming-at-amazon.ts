import { type CrmAdapter, toDecimal } from '@landerpay/checkout';
import type { AmazonRemote } from '@landerpay/simulator/amazon/in-page';

/** A shop whose own server confirms at Amazon what pays, before the order: so the buyer's bank can be asked. */
export const confirmingAtAmazon = (amazon: AmazonRemote, shop: CrmAdapter): CrmAdapter => ({
  ...shop,
  confirmReference: async ({ reference, expected: { total, currency }, successUrl, failureUrl }) => {
    const amount = toDecimal({ amount: total, currency });
    amazon.server('set-order-reference-details', { reference, amount, currency });
    const { result } = amazon.server('confirm-order-reference', { reference, successUrl, failureUrl });
    return result === 'done'
      ? { confirmed: true }
      : { outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' };
  },
});
