'use client';

import type { Checkout } from '@landerpay/checkout';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { ShopPurchase } from '../purchase/shop-purchase.js';

/** Follows a purchase, and renders again only when what `select` takes from it is no longer the same. */
export const usePurchase = <Selected>(
  { initial, get, subscribe }: Pick<ShopPurchase, 'initial' | 'get' | 'subscribe'>,
  select: (checkout: Checkout) => Selected,
): Selected => {
  const read = useMemo(() => {
    let last: { readonly checkout: Checkout; readonly selected: Selected } | undefined;
    return (checkout: Checkout): Selected => {
      if (last?.checkout !== checkout) {
        last = { checkout, selected: replaceEqualDeep(last?.selected, select(checkout)) };
      }
      return last.selected;
    };
  }, [select]);
  return useSyncExternalStore(
    subscribe,
    () => read(get()),
    () => read(initial),
  );
};
