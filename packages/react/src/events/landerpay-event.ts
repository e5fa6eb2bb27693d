import type { CheckoutState, LanderpayErrorFields, Money, OrderNumber } from '@landerpay/checkout';

/**
 * What `onEvent` hears, for analytics and logs. Free of personal data: no name, address, token or reference.
 *
 * - `status`: the checkout went from one status to another. `code` says why, e.g. `declined:InvalidPaymentMethod`.
 * - `order-placed`: the order is known to be placed. A reload tells it again: count by `order`.
 * - `error`: a component could not do its work; switch on `error.code`.
 */
export type LanderpayEvent =
  | {
      readonly type: 'status';
      readonly from: CheckoutState['status'];
      readonly to: CheckoutState['status'];
      readonly code: string | null;
    }
  | { readonly type: 'order-placed'; readonly order: OrderNumber; readonly total: Money }
  | { readonly type: 'error'; readonly error: LanderpayErrorFields };
