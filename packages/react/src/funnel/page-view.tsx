'use client';

import type { CrmPage } from '@landerpay/checkout';
import { useEffect } from 'react';
import { configurationMistake } from '../shop/configuration-mistake.js';
import { useShop } from '../shop/shop-context.js';
import { lookAt } from './visit-of.js';

/**
 * Tells the CRM, on arrival, that the buyer looks at this page of the funnel: once per page and visit, also in StrictMode
 * and after a reload. A visit is a tab. It says where the buyer came from, in `affId`, `sourceValue1` to `sourceValue5` and
 * `utm_…` of the address, and nothing else of it. What is told here goes with the order, so use it on every page.
 *
 * A page view that does not arrive is lost, and costs the buyer nothing. Throws an `AmazonPayError` with code
 * `configuration` for an adapter without `viewPage`, and outside of `<AmazonPayProvider>`.
 */
export const usePageView = (page: CrmPage): void => {
  const { amazonPay, settings } = useShop('usePageView').shop;
  if (!settings.current.crm.viewPage) throw configurationMistake('adapter', 'viewPage');
  useEffect(() => {
    const view = lookAt(amazonPay, page);
    // Counted or not, the buyer goes on.
    if (view) settings.current.crm.viewPage?.(view).catch(() => {});
  }, [amazonPay, settings, page]);
};

/** `usePageView` as a component, which draws nothing. */
export const PageView = ({ page }: { readonly page: CrmPage }): null => {
  usePageView(page);
  return null;
};
