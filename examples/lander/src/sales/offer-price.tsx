import { useAmazonCheckout, useMoney } from '@landerpay/react';

/** What it costs, as the relay says; its place is kept while the relay is asked. */
export const OfferPrice = () => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  const write = useMoney();
  return (
    <p className="price">
      {offer && (
        <>
          <strong>{write(offer.total)}</strong>
          <span className="soft">{write(offer.shipping)} of it for shipping</span>
        </>
      )}
    </p>
  );
};
