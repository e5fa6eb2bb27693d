import { type CheckoutState, useAmazonCheckout } from '@landerpay/react';
import { ActionRequired } from './checkout/action-required.js';
import { CheckoutPage } from './checkout/checkout-page.js';
import { Refused } from './checkout/refused.js';
import { Settling } from './checkout/settling.js';
import { SalesPage } from './sales/sales-page.js';
import { ThankYou } from './thanks/thank-you.js';

const pageOf = (state: CheckoutState) => {
  switch (state.status) {
    case 'loading':
    case 'unavailable':
    case 'signed-out':
    case 'signing-in':
      return <SalesPage />;
    case 'choosing':
    case 'placing':
      return <CheckoutPage />;
    case 'action-required':
      return <ActionRequired />;
    case 'settling':
      return <Settling canResume={state.resume} isAnothers={state.attempt.anotherBuyers} />;
    case 'placed':
      return <ThankYou order={state.order} />;
    case 'refused':
      return <Refused isOrderedBefore={state.why === 'already-placed'} />;
  }
};

/** The whole page: one face for every state that a buyer can be in. */
export const Lander = () => {
  const state = useAmazonCheckout((checkout) => checkout.state);
  return (
    <>
      <header className="bar">
        <span className="brand">Slowcup</span>
        <span>Coffee worth waiting for</span>
      </header>
      <main>{pageOf(state)}</main>
      <footer className="foot">
        <span>Free returns for 30 days</span>
        <span>An example shop: nothing here is for sale</span>
      </footer>
    </>
  );
};
