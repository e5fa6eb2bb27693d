import type { PaidOrder } from '../book/order.js';
import type { Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse } from '../wire/reply.js';
import { parseAmazonReference } from './amazon-reference.js';
import { chargeAmazon } from './charge-amazon.js';
import type { Demand, Taken } from './taken.js';

/** Takes more from what the order was paid with, without the buyer. */
export const chargeAgain = async (crm: Crm, order: PaidOrder, demand: Demand): Promise<Taken> => {
  const { payment } = order;
  switch (payment.paySource) {
    case 'AMAZON': {
      const reference = parseAmazonReference(payment.reference);
      return crm.amazon === null || reference === null
        ? { kind: 'refused', refusal: refuse({ amazonBillerId: refusalTexts.unknownBiller }) }
        : chargeAmazon(crm, { service: crm.amazon.service, reference, accessToken: null }, demand);
    }
    case 'CREDITCARD': {
      const reason = crm.declinedCards.get(payment.cardLast4);
      if (reason !== undefined) return { kind: 'declined', reason };
      return {
        kind: 'paid',
        payment: { ...payment, merchantTxnId: crm.book.newId() },
        reference: null,
      };
    }
    default:
      return payment satisfies never;
  }
};
