import type { Payment } from '../book/order.js';
import type { Call, Crm } from '../crm.js';
import { hasProblems, refuse } from '../wire/reply.js';
import type { Payable } from './payment-method.js';
import type { Purchase } from './purchase.js';
import { shippingProblems } from './shipping-problems.js';

const testCard = '0000000000000000';

const cardType = (cardNumber: string): string => {
  if (cardNumber === testCard) return 'TESTCARD';
  return { 3: 'AMEX', 4: 'VISA', 5: 'MASTERCARD', 6: 'DISCOVER' }[cardNumber.charAt(0)] ?? 'UNKNOWN';
};

/** `paySource=CREDITCARD`: the buyer's data must all be in the call or in its lead. */
export const payByCard = (call: Call, crm: Crm, { campaign, details }: Purchase): Payable => {
  const problems = shippingProblems(campaign, details);
  if (hasProblems(problems)) return { kind: 'refused', refusal: refuse(problems) };
  const cardNumber = call.parameters.get('cardNumber') ?? '';
  return {
    kind: 'payable',
    details,
    take: async () => {
      const cardLast4 = cardNumber.slice(-4);
      const reason = crm.declinedCards.get(cardLast4);
      if (reason !== undefined) return { kind: 'declined', reason };
      const payment: Payment = {
        paySource: 'CREDITCARD',
        cardType: cardType(cardNumber),
        cardLast4,
        merchantTxnId: crm.book.newId(),
      };
      return { kind: 'paid', payment, reference: null };
    },
  };
};
