'use client';

import { useEffect } from 'react';
import { configurationMistake } from '../shop/configuration-mistake.js';
import { useShop } from '../shop/shop-context.js';
import { finish } from './finish.js';

/**
 * Ends the funnel, on arrival: for the thank-you page. The CRM is told that nothing more will come for the order of this
 * tab, so that it writes to the buyer; after that no step is sold any more. It is told once, also in StrictMode, after a
 * reload and in two tabs, and asked again while something of the order is still under way: an upsell that the buyer did not
 * wait for is looked up, never sent again, and is in `useFunnelOrder()` when it is found.
 *
 * Throws an `AmazonPayError` with code `configuration` for an adapter without `finish`, and outside of
 * `<AmazonPayProvider>`.
 */
export const useFinish = (): void => {
  const { shop } = useShop('useFinish');
  if (!shop.settings.current.crm.finish) throw configurationMistake('adapter', 'finish');
  useEffect(() => finish(shop), [shop]);
};

/** `useFinish` as a component, which draws nothing. */
export const FinishOrder = (): null => {
  useFinish();
  return null;
};
