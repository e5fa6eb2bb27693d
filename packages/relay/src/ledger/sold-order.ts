import type { CheckoutKind, CrmProductId, OrderNumber } from '@landerpay/checkout';
import type { BuyerHash, PurchaseId } from '../secrets/identifiers.js';
import type { Time } from './attempt.js';

/** An order that is booked, as far as whoever wants to add to it or finish it must know. */
export type SoldOrder = {
  readonly number: OrderNumber;
  readonly purchase: PurchaseId;
  readonly buyer: BuyerHash;
  readonly kind: CheckoutKind;
  /** When it was booked, as early as that may have been. */
  readonly soldAt: Time;
  /** What is in it by now, its upsales included. */
  readonly products: ReadonlySet<CrmProductId>;
};
