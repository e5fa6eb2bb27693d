import { ProductPicture } from '../pictures/product-picture.js';
import type { Product } from '../products/product.js';
import { useWords } from '../words/use-words.js';
import { BuyNow } from './buy-now.js';
import { OfferPrice } from './offer-price.js';
import { WhatIsInside } from './what-is-inside.js';

/** The page to sell from: what it is, what it costs, and the button. */
export const SalesPage = ({ product }: { readonly product: Product }) => {
  const { eyebrow, heading, pitch } = useWords().products[product.name];
  return (
    <>
      <section className="hero">
        <ProductPicture product={product} />
        <div className="pitch">
          <p className="eyebrow">{eyebrow}</p>
          <h1>{heading}</h1>
          <p>{pitch}</p>
          <OfferPrice />
          <BuyNow product={product} />
        </div>
      </section>
      <WhatIsInside product={product} />
    </>
  );
};
