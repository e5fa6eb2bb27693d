import { withLookUp } from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';
import { orderRecordOf } from './order-record-of.js';

/**
 * Looks up, once each, what the buyer has left on earlier pages before anybody knew whether it was sold, and writes what is
 * found into the record of the order. It sends nothing. Says whether something is still open.
 */
export const lookUpOpenSteps = async ({ amazonPay, settings }: Shop): Promise<boolean> => {
  const record = orderRecordOf(amazonPay);
  const asked = record.get();
  for (const { step, key } of asked?.open ?? []) {
    // A failed look-up tells nothing: the next one asks again.
    const answer = await settings.current.crm.findAttempt(key).catch(() => null);
    const now = record.get();
    if (answer === null || now === null || now.number !== asked?.number) continue;
    const next = withLookUp(now, step, answer);
    if (next !== now) record.set(next);
  }
  return (record.get()?.open ?? []).length > 0;
};
