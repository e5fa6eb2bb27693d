import { useAmazonCheckout } from '@landerpay/react';
import type { ReactNode } from 'react';
import { PriceList } from '../money/price-list.js';
import { ProductPicture } from '../pictures/product-picture.js';
import type { Product } from '../products/product.js';
import { useWords } from '../words/use-words.js';

type OrderSummaryProps = { readonly product: Product; readonly children?: ReactNode };

/** What is bought, and what it costs. */
export const OrderSummary = ({ product, children }: OrderSummaryProps) => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  const { checkout, price } = useWords();
  return (
    <section className="card summary" aria-labelledby="summary">
      <ProductPicture product={product} />
      <h2 id="summary">{checkout.yourOrder}</h2>
      {offer && <PriceList {...offer} totalLabel={offer.terms ? price.totalToday : price.total} />}
      {children}
    </section>
  );
};
