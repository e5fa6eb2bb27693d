import { useAmazonCheckout, useMoney } from '@landerpay/react';
import { useWords } from '../words/use-words.js';

/** What it costs, as the relay says; its place is kept while the relay is asked. */
export const OfferPrice = () => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  const { sales } = useWords();
  const write = useMoney();
  return (
    <p className="price">
      {offer && (
        <>
          <strong>{write(offer.total)}</strong>
          {offer.shipping.amount > 0 && (
            <span className="soft">{sales.shippingOfIt(write(offer.shipping))}</span>
          )}
        </>
      )}
    </p>
  );
};
