import { StarterKitPicture } from '../product/starter-kit-picture.js';
import { WhatIsInside } from '../product/what-is-inside.js';
import { BuyNow } from './buy-now.js';
import { OfferPrice } from './offer-price.js';

/** The page to sell from: what it is, what it costs, and the button. */
export const SalesPage = () => (
  <>
    <section className="hero">
      <StarterKitPicture />
      <div className="pitch">
        <p className="eyebrow">The starter kit</p>
        <h1>Pour-over coffee, from the very first cup</h1>
        <p>
          Dripper, beans and filters in one box. Boil water, pour, wait three minutes. That is all there is to
          it.
        </p>
        <OfferPrice />
        <BuyNow />
      </div>
    </section>
    <WhatIsInside />
  </>
);
