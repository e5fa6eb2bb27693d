import { AmazonPayButton, CheckoutNotice, useAmazonCheckout } from '@landerpay/react';
import type { ReactNode } from 'react';
import { Prices } from './prices.js';
import { wordsIn } from './words.js';

/** The least that shows what a provider sells: prices, button, notice. */
export const SmallShop = ({ locale }: { readonly locale: unknown }): ReactNode => {
  const offer = useAmazonCheckout((checkout) => checkout.offer);
  return (
    <>
      {offer && (
        <Prices words={wordsIn(locale)} lines={offer.lines} shipping={offer.shipping} total={offer.total} />
      )}
      <AmazonPayButton />
      <CheckoutNotice />
    </>
  );
};
