import { CheckoutNotice, PlaceOrderButton, Terms, useAmazonCheckout, useMoney } from '@landerpay/react';
import type { Product } from '../products/product.js';
import { useWords } from '../words/use-words.js';

/** What is billed again, the click that orders, what is missing for it, and what became of it. */
export const PlaceOrder = ({ product }: { readonly product: Product }) => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  const { checkout } = useWords();
  const write = useMoney();
  return (
    <div className="place-order">
      <Terms />
      <PlaceOrderButton>{offer && checkout.placeOrder(write(offer.total))}</PlaceOrderButton>
      <CheckoutNotice />
      <p className="soft">{product.kind === 'recurring' ? checkout.neverTwice : checkout.payOnce}</p>
    </div>
  );
};
