'use client';

import { purchaseOf } from '../purchase/purchase-of.js';
import type { ShopPurchase } from '../purchase/shop-purchase.js';
import { type ShopInContext, useShop } from '../shop/shop-context.js';

/**
 * What surrounds a component, with the purchase that it belongs to: the one that the context names, else the shop's own.
 * An error that names `caller` outside of a provider.
 */
export const usePurchaseAround = (caller: string): ShopInContext & { readonly purchase: ShopPurchase } => {
  const around = useShop(caller);
  return { ...around, purchase: around.purchase ?? purchaseOf(around.shop) };
};
