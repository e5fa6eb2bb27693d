'use client';

import { type Checkout, initialCheckout } from '@landerpay/checkout';
import { useMemo, useSyncExternalStore } from 'react';
import type { ShopPurchase } from '../purchase/purchase-of.js';
import { same } from './same.js';

/** Follows a purchase, and renders again only when what `select` takes from it is no longer the same. */
export const usePurchase = <Selected>(
  { get, subscribe }: ShopPurchase,
  select: (checkout: Checkout) => Selected,
): Selected => {
  const read = useMemo(() => {
    let last: { readonly checkout: Checkout; readonly selected: Selected } | undefined;
    return (checkout: Checkout): Selected => {
      if (last?.checkout !== checkout) {
        const selected = select(checkout);
        last = { checkout, selected: last && same(last.selected, selected) ? last.selected : selected };
      }
      return last.selected;
    };
  }, [select]);
  return useSyncExternalStore(
    subscribe,
    () => read(get()),
    () => read(initialCheckout),
  );
};
