import type { CheckoutState, LanderpayErrorFields, Notice } from '@landerpay/checkout';

/**
 * What `onEvent` hears, for analytics and logs. Free of personal data: no name, address, token or reference.
 *
 * - `status`: the checkout, or the upsell of a `step`, went from one status to another, or has something else to say. A page load tells a placed
 *   order again: take its number from `useAmazonCheckout()` and count it once.
 * - `error`: a component could not do its work; switch on `error.code`.
 */
export type LanderpayEvent =
  | {
      readonly type: 'status';
      readonly from: CheckoutState['status'];
      readonly to: CheckoutState['status'];
      readonly notice: Notice | null;
      /** The step of the funnel that it is of; left out for the checkout itself. */
      readonly step?: string;
    }
  | { readonly type: 'error'; readonly error: LanderpayErrorFields };
