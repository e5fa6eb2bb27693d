import type { Call, Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse } from '../wire/reply.js';
import { payByAmazon } from './pay-by-amazon.js';
import { payByCard } from './pay-by-card.js';
import type { Payable } from './payment-method.js';
import type { Purchase } from './purchase.js';

/** The pay sources that the stand-in plays; the live CRM knows more. */
const paySources = ['AMAZON', 'CREDITCARD'] as const;

/** Checks what `paySource` needs. */
export const payablePurchase = async (call: Call, crm: Crm, purchase: Purchase): Promise<Payable> => {
  const paySource = call.parameters.get('paySource');
  switch (paySource) {
    case 'AMAZON':
      return payByAmazon(call, crm, purchase);
    case 'CREDITCARD':
      return payByCard(call, crm, purchase);
    case null:
      return { kind: 'refused', refusal: refuse({ paySource: refusalTexts.required }) };
    default:
      return { kind: 'refused', refusal: refuse({ paySource: refusalTexts.notOneOf(paySources) }) };
  }
};
