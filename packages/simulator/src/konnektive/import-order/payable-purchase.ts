import type { Call, Crm } from '../crm.js';
import { payByAmazon } from './pay-by-amazon.js';
import { payByCard } from './pay-by-card.js';
import type { Payable } from './payment-method.js';
import type { Purchase } from './purchase.js';

/** Checks what only the way of paying can tell: where the goods go, and whether Amazon knows the buyer. */
export const payablePurchase = async (call: Call, crm: Crm, purchase: Purchase): Promise<Payable> => {
  switch (purchase.paySource) {
    case 'AMAZON':
      return payByAmazon(call, crm, purchase);
    case 'CREDITCARD':
      return payByCard(call, crm, purchase);
    default:
      return purchase.paySource satisfies never;
  }
};
