import { type CrmAdapter, type Declined, toDecimal } from '@landerpay/checkout';
import type { AmazonRemote, ChargeAnswer, DeclineReason } from '@landerpay/simulator/amazon/in-page';

const declined = (reason: DeclineReason, isNamed: boolean): Declined => ({
  outcome: 'declined',
  reason: isNamed ? reason : 'Declined',
  retry: reason === 'AmazonRejected' ? 'new-reference' : 'same-reference',
});

/**
 * Lets every order be paid at simulated Amazon before the shop books it, as a CRM does it: only then does Amazon know
 * which card it declined, and show it so in the wallet. `namesReasons`: whether the shop passes Amazon's reason on.
 */
export const paidAtAmazon = (amazon: AmazonRemote, shop: CrmAdapter, namesReasons: boolean): CrmAdapter => ({
  ...shop,
  importOrder: async (request, call) => {
    const { total, currency } = request.expected;
    const paid: ChargeAnswer = amazon.charge({
      reference: request.reference,
      accessToken: call.accessToken,
      amount: toDecimal({ amount: total, currency }),
      currency,
      for: call.key,
    });
    switch (paid.result) {
      case 'approved':
        return shop.importOrder(request, call);
      case 'declined':
        return declined(paid.reason, namesReasons);
      case 'refused':
        return { outcome: 'refusal', code: 'token-refused', detail: paid.message };
      default:
        return paid satisfies never;
    }
  },
});
