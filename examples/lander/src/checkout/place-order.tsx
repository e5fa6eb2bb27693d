import { CheckoutNotice, PlaceOrderButton, useAmazonCheckout, useMoney } from '@landerpay/react';
import { useWords } from '../words/use-words.js';

/** The click that orders, what is missing for it, and what became of it. */
export const PlaceOrder = () => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  const { checkout } = useWords();
  const write = useMoney();
  return (
    <div className="place-order">
      <PlaceOrderButton>{offer && checkout.placeOrder(write(offer.total))}</PlaceOrderButton>
      <CheckoutNotice />
      <p className="soft">{checkout.payOnce}</p>
    </div>
  );
};
