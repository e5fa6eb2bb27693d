import {
  isBillingAgreementId,
  isOrderReferenceId,
  type OneTimeReference,
  type RecurringReference,
} from '@landerpay/amazon-pay';
import { type Checkout, noticeOf } from '@landerpay/checkout';
import type { widgetSentences } from '../messages/widget-sentences.js';
import { isAddressFixed } from './fixed-address.js';

type Words = keyof typeof widgetSentences;

type Contract = Omit<OneTimeReference, 'onReference'> | Omit<RecurringReference, 'onReference'>;

/** What a checkout means for a widget. */
export type WidgetNow = {
  readonly absent: boolean;
  /** Another text is another drawing; `null` draws nothing yet. */
  readonly drawing: string | null;
  /** What pays, or that it is to be made. */
  readonly contract: Contract;
  readonly mode: 'edit' | 'read';
  readonly title: Words;
  /** What the buyer must choose anew, and has not yet: the widget is called so for as long. */
  readonly asks: Words | null;
  readonly waitsFor: Words;
  /** When it grows, the widget takes the focus. */
  readonly calls: number;
  readonly inert: boolean;
};

/**
 * Whether Amazon's widgets belong on the page. They stay while an order is placed, so that nothing moves, but are not
 * drawn for an attempt that a page load restored: what they told then would be lost.
 */
export const isDrawn = ({ state, signedIn, held }: Checkout): boolean =>
  state.status === 'choosing' || (signedIn && 'attempt' in state && held.paymentChosen);

/** The order is placed, or will not be: there is nothing left to choose. */
export const isOver = ({ state }: Checkout): boolean =>
  state.status === 'placed' || state.status === 'refused';

const contractOf = ({ kind, held: { reference } }: Checkout): Contract =>
  kind === 'recurring'
    ? { kind, reference: isBillingAgreementId(reference) ? reference : 'new' }
    : { reference: isOrderReferenceId(reference) ? reference : 'new' };

const always = (checkout: Checkout) =>
  ({
    contract: contractOf(checkout),
    waitsFor: 'widget:sign-in-first',
    inert: 'attempt' in checkout.state,
  }) as const;

const isTold = (checkout: Checkout, what: 'declined' | 'rejected'): boolean =>
  noticeOf(checkout)?.notice === what;

export const addressBookNow = (checkout: Checkout): WidgetNow => {
  const { held, offer } = checkout;
  return {
    ...always(checkout),
    absent: isOver(checkout) || offer?.delivery === 'digital',
    drawing: isDrawn(checkout) ? `${held.referencesLost}` : null,
    mode: isAddressFixed(checkout) ? 'read' : 'edit',
    title: 'widget:address-book',
    asks: isTold(checkout, 'rejected') && !held.addressChosen ? 'widget:address-refused' : null,
    calls: held.addressesRefused,
  };
};

/** The wallet must be given the address book's reference, after its first selection; without an address it makes one. */
export const walletNow = (checkout: Checkout): WidgetNow => {
  const { held, offer } = checkout;
  const isDue = offer?.delivery === 'digital' || (held.reference !== null && held.addressChosen);
  return {
    ...always(checkout),
    ...(isDrawn(checkout) && { waitsFor: 'widget:address-first' }),
    absent: isOver(checkout),
    drawing: isDrawn(checkout) && isDue ? `${held.referencesLost}/${held.paymentsRefused}` : null,
    mode: 'edit',
    title: 'widget:wallet',
    asks: isTold(checkout, 'declined') && !held.paymentChosen ? 'widget:declined' : null,
    calls: held.paymentsRefused,
  };
};
