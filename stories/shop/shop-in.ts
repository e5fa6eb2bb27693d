import type { CrmAdapter } from '@landerpay/checkout';
import { type MemoryAdapter, memoryAdapter } from '@landerpay/crm/testing';
import type { AmazonRemote } from '@landerpay/simulator/amazon/in-page';
import type { Scenario } from '../scenarios/index.js';
import { paidAtAmazon } from './paid-at-amazon.js';

export type Delivery = 'physical' | 'digital';

const products = {
  physical: { 'starter-kit': { name: 'Starter kit', price: 4_900, shipping: 495 } },
  digital: { 'starter-kit': { name: 'Pour-over course', price: 2_900 } },
} as const;

/** A shop of its own for one story: what it has booked, and how the page reaches it. */
export const shopIn = (
  { offer = 'priced', attempts = [], reasons, between = (shop) => shop }: Scenario,
  delivery: Delivery,
  amazon: AmazonRemote,
): { readonly shop: MemoryAdapter; readonly crm: CrmAdapter } => {
  const shop = memoryAdapter({ offer, attempts, delivery, products: products[delivery] });
  const reached = between(shop);
  return {
    shop,
    crm:
      attempts.length > 0
        ? reached
        : paidAtAmazon({ amazon, shop, reached, namesReasons: reasons !== 'withheld' }),
  };
};
