'use client';

import type { Missing } from '@landerpay/checkout';
import { useEffect } from 'react';
import { tellDeveloper } from '../shop/tell-developer.js';
import type { ShopPurchase } from './shop-purchase.js';

/** What only a component of the page can get from the buyer. */
type Part = Extract<Missing, 'consent' | 'terms'>;

const parts = ['consent', 'terms'] as const satisfies readonly Part[];

const askedFor = new WeakMap<object, Set<Part>>();

/** Notes that the page asks the buyer of this purchase for it, or has asked. */
export const noteAsking = (purchase: Pick<ShopPurchase, 'get'>, part: Part): void => {
  askedFor.set(purchase, new Set([...(askedFor.get(purchase) ?? []), part]));
};

/** For a component that asks for it. */
export const useAsking = (purchase: ShopPurchase, part: Part): void =>
  useEffect(() => noteAsking(purchase, part), [purchase, part]);

/** Tells the developer of what is missing at a click and no part of the page has ever asked for: nobody could order. */
export const warnOfUnasked = (purchase: Pick<ShopPurchase, 'get'>, missing: readonly Missing[]): void => {
  for (const part of parts)
    if (missing.includes(part) && !askedFor.get(purchase)?.has(part)) tellDeveloper(part);
};
