'use client';

import type { Checkout } from '@landerpay/checkout';
import { useCallback } from 'react';
import { type AmazonCheckout, amazonCheckoutOf } from './amazon-checkout.js';
import { usePurchase } from './use-purchase.js';
import { usePurchaseAround } from './use-purchase-around.js';

type UseAmazonCheckout = {
  (): AmazonCheckout;
  <Selected>(select: (checkout: AmazonCheckout) => Selected): Selected;
};

/**
 * The checkout of the provider around. With `select` the component renders again only when what it selects changes
 * (compared in depth, so that `({ state, offer }) => ({ state, offer })` is fine, also inline). The functions in
 * it never change while the provider sells the same. On a server and in the first render the state is `loading`.
 *
 * Throws an `AmazonPayError` with code `configuration` outside of `<AmazonPayProvider>`.
 */
export const useAmazonCheckout: UseAmazonCheckout = <Selected>(
  select?: (checkout: AmazonCheckout) => Selected,
): AmazonCheckout | Selected => {
  const { purchase } = usePurchaseAround('useAmazonCheckout');
  const selectFrom = useCallback(
    (checkout: Checkout): AmazonCheckout | Selected => {
      const whole = amazonCheckoutOf(checkout, purchase.actions);
      return select ? select(whole) : whole;
    },
    [select, purchase],
  );
  return usePurchase(purchase, selectFrom);
};
