import { AddressBook, Consent, useAmazonCheckout, Wallet } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';
import type { Product } from '../products/product.js';
import { useWords } from '../words/use-words.js';
import { AddressHint } from './address-hint.js';
import { OrderSummary } from './order-summary.js';
import { PaymentHint } from './payment-hint.js';
import { PlaceOrder } from './place-order.js';

/** Address, payment, and what it comes to. */
export const Choosing = ({ product }: { readonly product: Product }) => {
  const signOut = useAmazonCheckout((checkout) => checkout.signOut);
  const isDigital = useAmazonCheckout(({ offer }) => offer?.delivery === 'digital');
  const { checkout } = useWords();
  return (
    <div className="checkout">
      <div className="checkout-head">
        <StepHeading>{isDigital ? checkout.payment : checkout.addressAndPayment}</StepHeading>
        <button type="button" className="link" onClick={signOut}>
          {checkout.signOut}
        </button>
      </div>
      <div className="choices">
        {!isDigital && (
          <section className="choice" aria-labelledby="address">
            <h2 id="address">{checkout.whereItGoes}</h2>
            <AddressHint />
            <AddressBook />
          </section>
        )}
        <section className="choice" aria-labelledby="payment">
          <h2 id="payment">{checkout.howYouPay}</h2>
          <PaymentHint />
          <Wallet />
        </section>
        {product.kind === 'recurring' && (
          <section className="choice" aria-labelledby="consent">
            <h2 id="consent">{checkout.consent}</h2>
            <p className="soft">{checkout.consentText}</p>
            <Consent />
          </section>
        )}
      </div>
      <OrderSummary product={product}>
        <PlaceOrder product={product} />
      </OrderSummary>
    </div>
  );
};
