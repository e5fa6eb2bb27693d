import type { Checkout, Purchase } from '@landerpay/checkout';

/** What a page can do for its buyer beside what the purchase does by itself. */
export type PageActions = {
  /** Tells a page that was just loaded all that Amazon's script, the relay and the buyer tell it. */
  readonly signIn: () => Promise<void>;
  /** A new reference, as the widgets make one. */
  readonly makeReference: () => Promise<void>;
};

/** How a buyer presses on: `ended` when there is nothing more to press. */
export type Pressed = 'ended' | 'waits' | 'acted';

const choose = (purchase: Purchase, { held, kind, offer }: Checkout): void => {
  if (!held.addressChosen) purchase.dispatch({ event: 'address-chosen' });
  purchase.dispatch({ event: 'payment-chosen' });
  if (kind !== 'recurring') return;
  purchase.dispatch({ event: 'consent-told', given: true });
  const termsVersion = offer?.termsVersion ?? null;
  if (termsVersion === null) return;
  const acceptedAt = new Date().toISOString();
  purchase.dispatch({ event: 'terms-answered', accepted: { termsVersion, acceptedAt } });
};

/** Does what a buyer would do next. Every click is a double click. */
export const pressOn = async (
  purchase: Purchase,
  { signIn, makeReference }: PageActions,
): Promise<Pressed> => {
  const checkout = purchase.checkout.get();
  const { state } = checkout;
  switch (state.status) {
    case 'placed':
    case 'refused':
      return 'ended';
    case 'placing':
    case 'action-required':
      return 'waits';
    case 'settling':
      if (!state.resume) return 'waits';
      if (!checkout.signedIn) await signIn();
      purchase.resume();
      purchase.resume();
      return 'acted';
    case 'unavailable':
      purchase.dispatch({ event: 'retried' });
      return 'acted';
    case 'loading':
    case 'signed-out':
    case 'signing-in':
      await signIn();
      return 'acted';
    case 'choosing':
      if (checkout.held.reference === null) await makeReference();
      choose(purchase, purchase.checkout.get());
      purchase.placeOrder();
      purchase.placeOrder();
      return 'acted';
    default:
      return state satisfies never;
  }
};
