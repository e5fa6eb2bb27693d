'use client';

import { createContext, useContext } from 'react';
import type { Messages } from '../messages/messages.js';
import type { ShopPurchase } from '../purchase/shop-purchase.js';
import { configurationMistake } from './configuration-mistake.js';
import type { Shop } from './shop.js';

/** What a provider hands down. */
export type ShopInContext = {
  readonly shop: Shop;
  readonly messages: Messages;
  readonly locale: string;
  /** What is chosen and shown for in here, where it is not the shop's own checkout: an upsell, which hands it down. */
  readonly purchase?: ShopPurchase;
};

export const ShopContext = createContext<ShopInContext | null>(null);

/** The provider above; an error that names `caller` where there is none. */
export const useShop = (caller: string): ShopInContext => {
  const found = useContext(ShopContext);
  if (found === null) throw configurationMistake('provider', caller);
  return found;
};
