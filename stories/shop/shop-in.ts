import type { CheckoutKind, CrmAdapter } from '@landerpay/checkout';
import { type ChargeInMemory, type MemoryAdapter, memoryAdapter } from '@landerpay/crm/testing';
import type { AmazonRemote } from '@landerpay/simulator/amazon/in-page';
import type { Scenario } from '../scenarios/index.js';
import { confirmingAtAmazon } from './confirming-at-amazon.js';
import { type Delivery, productsOf, steps } from './products.js';

/** What is sold, and how. */
export type Sold = {
  readonly kind: CheckoutKind;
  readonly delivery: Delivery;
  /** Whether the buyer's bank is asked before the order. */
  readonly asksBank: boolean;
};

/** The countries that the shop ships to. */
const countries = ['US', 'NL'];

/** Lets simulated Amazon charge: only then does it know which card it declined, and show it so in the wallet. */
const chargeAt =
  (amazon: AmazonRemote, reasons: Scenario['reasons']): ChargeInMemory =>
  (bill) => {
    const charge = amazon.charge(bill);
    return charge.result === 'declined' && reasons === 'withheld'
      ? { result: 'declined', reason: 'Declined' }
      : charge;
  };

/** A shop of its own for one story: what it has booked, and how the page reaches it. */
export const shopIn = (
  { offer = 'priced', attempts = [], reasons, upsellMinutes = 120, between = (shop) => shop }: Scenario,
  { kind, delivery, asksBank }: Sold,
  amazon: AmazonRemote,
): { readonly shop: MemoryAdapter; readonly crm: CrmAdapter } => {
  const products = productsOf(kind, delivery);
  const shop = memoryAdapter({
    offer,
    attempts,
    delivery,
    products,
    steps,
    upsellWindow: upsellMinutes * 60_000,
    charge: chargeAt(amazon, reasons),
    shipsTo: { countries, describe: amazon.describe },
  });
  const crm = between(shop, products);
  return { shop, crm: asksBank ? confirmingAtAmazon(amazon, crm) : crm };
};
