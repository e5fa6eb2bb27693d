'use client';

import type { Checkout } from '@landerpay/checkout';
import { useEffect } from 'react';
import { usePurchase } from '../hook/use-purchase.js';
import { accessTokenOf } from '../purchase/calls.js';
import { purchaseOf } from '../purchase/purchase-of.js';
import { readRequest } from '../purchase/request.js';
import { configurationMistake } from '../shop/configuration-mistake.js';
import type { Shop } from '../shop/shop.js';
import { useShop } from '../shop/shop-context.js';
import { tabEntry } from '../storage/tab-entry.js';
import { trackingOf } from './tracking-of.js';

const told = new WeakMap<Shop['amazonPay'], Set<string>>();

/** Whether this tab still has to tell of these lines. It is noted before it is told: a lead is worth no second try. */
const isNews = ({ amazonPay, lines }: Shop): boolean => {
  const sold = JSON.stringify(lines);
  const here = told.get(amazonPay) ?? new Set<string>();
  const entry = tabEntry(`landerpay:v1:lead:${amazonPay.configuration.sellerId}:${sold}`);
  if (here.has(sold) || entry.read() !== null) return false;
  told.set(amazonPay, here.add(sold));
  entry.write('told');
  return true;
};

const mayOrder = ({ state, offer }: Checkout): boolean => state.status === 'choosing' && offer !== null;

/**
 * Tells the CRM of a buyer as soon as they have signed in and may order, and not only when they do: once per tab and set of
 * products. It passes on who they are without an order of theirs, so use it only where the shop may. The relay must allow
 * it too (`LANDERPAY_EARLY_LEADS=on`). A lead that does not arrive is lost; an order makes its own.
 *
 * Throws an `AmazonPayError` with code `configuration` for an adapter without `importLead`, and outside of
 * `<AmazonPayProvider>`.
 */
export const useEarlyLead = (): void => {
  const { shop } = useShop('useEarlyLead');
  if (!shop.settings.current.crm.importLead) throw configurationMistake('adapter', 'importLead');
  const isDue = usePurchase(purchaseOf(shop), mayOrder);
  useEffect(() => {
    const accessToken = accessTokenOf(shop)();
    if (!isDue || accessToken === null || !isNews(shop)) return;
    const tracking = trackingOf(shop.amazonPay);
    // Told or not, the buyer goes on.
    shop.settings.current.crm
      .importLead?.(readRequest(shop), { accessToken, ...(tracking && { tracking }) })
      .catch(() => {});
  }, [shop, isDue]);
};

/** `useEarlyLead` as a component, which draws nothing. */
export const EarlyLead = (): null => {
  useEarlyLead();
  return null;
};
