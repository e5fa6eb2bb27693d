import type { CrmAdapter } from '@landerpay/checkout';
import type { AmazonRemote } from '@landerpay/simulator/amazon/in-page';

/** A shop whose own server confirms references at the pretended Amazon before it takes orders. */
export const confirmingCrm = (remote: AmazonRemote, crm: CrmAdapter): CrmAdapter => ({
  ...crm,
  confirmReference: async ({ reference, expected, successUrl, failureUrl }) => {
    const { total, currency } = expected;
    remote.server('set-order-reference-details', { reference, amount: (total / 100).toFixed(2), currency });
    const { result } = remote.server('confirm-order-reference', { reference, successUrl, failureUrl });
    return result === 'done'
      ? { confirmed: true }
      : { outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' };
  },
});
