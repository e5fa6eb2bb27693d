'use client';

import type { OrderRecord } from '@landerpay/checkout';
import { useMemo, useSyncExternalStore } from 'react';
import { useShop } from '../shop/shop-context.js';
import { orderRecordOf } from './order-record-of.js';

/** The order of this tab, with everything that was added to it. */
export type FunnelOrder = Omit<OrderRecord, 'capability' | 'agreement' | 'open'>;

/**
 * The order that was placed in this tab, on this page or on an earlier one, as it is booked by now: for the thank-you page.
 * What was left before anybody knew whether it was sold is in it once `<FinishOrder>` has found out. `null` where nothing
 * was ordered, on a server, and in the first rendering of what a server wrote. Throws an
 * `AmazonPayError` with code `configuration` outside of `<AmazonPayProvider>`.
 */
export const useFunnelOrder = (): FunnelOrder | null => {
  const record = orderRecordOf(useShop('useFunnelOrder').shop.amazonPay);
  const order = useSyncExternalStore(record.subscribe, record.get, () => null);
  return useMemo(() => {
    if (order === null) return null;
    const { capability: _, agreement: __, open: ___, ...shown } = order;
    return shown;
  }, [order]);
};
