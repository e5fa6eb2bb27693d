import type { Answer, CrmAdapter } from '@landerpay/checkout';
import type { AmazonRemote } from '@landerpay/simulator/amazon/in-page';

/** A shop whose orders are really charged at the pretended Amazon, so that its widgets know of a declined card. */
export const chargingCrm = (remote: AmazonRemote, crm: CrmAdapter): CrmAdapter => ({
  ...crm,
  importOrder: async (request, call): Promise<Answer> => {
    const charge = remote.charge({
      reference: request.reference,
      accessToken: call.accessToken,
      amount: (request.expected.total / 100).toFixed(2),
      currency: 'USD',
      for: 'order-1',
    });
    if (charge.result === 'approved') return crm.importOrder(request, call);
    if (charge.result === 'refused') throw new Error(charge.code);
    return {
      outcome: 'declined',
      reason: charge.reason,
      retry: charge.reason === 'AmazonRejected' ? 'new-reference' : 'same-reference',
    };
  },
});
