'use client';

import { parseStepId } from '@landerpay/checkout';
import { useSyncExternalStore } from 'react';
import { orderRecordOf } from '../funnel/order-record-of.js';
import { configurationMistake } from '../shop/configuration-mistake.js';
import { type ShopInContext, useShop } from '../shop/shop-context.js';
import { noUpsell } from './no-upsell.js';
import { type ShopUpsell, upsellOf } from './upsell-of.js';

/** The upsell of a step to the order of this tab, with what surrounds it. */
export type UpsellAround = ShopInContext & { readonly upsell: ShopUpsell };

/**
 * The upsell of this step to the order that the tab knows of. Throws a configuration error for a step that no catalogue
 * can have, and for an adapter that sells none; its message names `caller` outside of a provider.
 */
export const useUpsellOfStep = (caller: string, step: string): UpsellAround => {
  const around = useShop(caller);
  const { shop } = around;
  const { crm } = shop.settings.current;
  const id = parseStepId(step);
  if (!id) throw configurationMistake('step', step);
  if (!crm.getUpsell) throw configurationMistake('adapter', 'getUpsell');
  if (!crm.importUpsale) throw configurationMistake('adapter', 'importUpsale');
  const record = orderRecordOf(shop.amazonPay);
  const order = useSyncExternalStore(
    record.subscribe,
    () => record.get()?.number ?? null,
    () => null,
  );
  return { ...around, upsell: order === null ? noUpsell : upsellOf(shop, id, order) };
};
