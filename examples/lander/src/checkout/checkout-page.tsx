import { AddressBook, useAmazonCheckout, Wallet } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';
import { AddressHint } from './address-hint.js';
import { OrderSummary } from './order-summary.js';
import { PaymentHint } from './payment-hint.js';

/** Address, payment, and what it comes to. */
export const CheckoutPage = () => {
  const signOut = useAmazonCheckout((checkout) => checkout.signOut);
  return (
    <div className="checkout">
      <div className="checkout-head">
        <StepHeading>Address and payment</StepHeading>
        <button type="button" className="link" onClick={signOut}>
          Not you? Sign out
        </button>
      </div>
      <div className="choices">
        <section className="choice" aria-labelledby="address">
          <h2 id="address">Where it goes</h2>
          <AddressHint />
          <AddressBook className="widget" />
        </section>
        <section className="choice" aria-labelledby="payment">
          <h2 id="payment">How you pay</h2>
          <PaymentHint />
          <Wallet className="widget" />
        </section>
      </div>
      <OrderSummary />
    </div>
  );
};
