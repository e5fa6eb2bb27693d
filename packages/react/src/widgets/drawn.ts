import { isOrderReferenceId, type WidgetOptions } from '@landerpay/amazon-pay';
import type { Checkout } from '@landerpay/checkout';

/**
 * Whether Amazon's widgets belong on the page. They stay while an order is placed, so that nothing moves, but are not
 * drawn for an attempt that a page load restored: what they told then would be lost.
 */
export const isDrawn = ({ state, signedIn, held }: Checkout): boolean =>
  state.status === 'choosing' || (signedIn && 'attempt' in state && held.paymentChosen);

/** The reference as the widgets take it. */
export const referenceOf = ({ held }: Checkout): WidgetOptions['reference'] =>
  isOrderReferenceId(held.reference) ? held.reference : 'new';
