import type { CheckoutKind, OrderNumber } from '@landerpay/checkout';
import type { BuyerHash, OfferHash, PurchaseId } from '../secrets/identifiers.js';

/** Who looks at what, before anything is ordered. */
export type EarlyLead = {
  readonly buyer: BuyerHash;
  readonly offer: OfferHash;
  readonly kind: CheckoutKind;
  /** For how long after an order nothing more is expected of its buyer, in milliseconds. */
  readonly quietFor: number;
};

/** The part of the ledger by which a purchase has its order in the CRM before its first attempt (rule 10). */
export interface EarlyLeads {
  /**
   * The open purchase, made if there is none; `null` where no lead is wanted: it has one, an attempt of it is
   * unfinished, or the buyer has just bought the same.
   */
  openForLead(lead: EarlyLead): Promise<PurchaseId | null>;
  /** Gives the purchase its order; `false` where it has one by now, or another purchase owns this one. */
  giveLead(purchase: PurchaseId, order: OrderNumber): Promise<boolean>;
}
