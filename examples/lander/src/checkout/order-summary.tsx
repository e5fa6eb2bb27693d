import { CheckoutNotice, PlaceOrderButton, useAmazonCheckout, useMoney } from '@landerpay/react';
import { PriceList } from '../money/price-list.js';
import { StarterKitPicture } from '../product/starter-kit-picture.js';

/** What is bought, what it costs, and the click that orders it. */
export const OrderSummary = () => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  const write = useMoney();
  return (
    <section className="card summary" aria-labelledby="summary">
      <StarterKitPicture />
      <h2 id="summary">Your order</h2>
      {offer && <PriceList lines={offer.lines} shipping={offer.shipping} total={offer.total} />}
      <div>
        <PlaceOrderButton className="button">
          Place order{offer && ` · ${write(offer.total)}`}
        </PlaceOrderButton>
        <CheckoutNotice className="notice" />
        <p className="soft">You pay once. You are never charged twice for one order.</p>
      </div>
    </section>
  );
};
