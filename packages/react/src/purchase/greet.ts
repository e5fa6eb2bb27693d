import { type AccessToken, recogniseBuyer } from '@landerpay/amazon-pay';
import { isSomebodys, type Purchase } from '@landerpay/checkout';
import { orderRecordOf } from '../funnel/order-record-of.js';
import type { Shop } from '../shop/shop.js';

/**
 * Tells a purchase of a sign-in, and first of all whose it is, where anything is held that may be somebody else's: with a
 * reference that is not theirs nobody must be able to order, not for a moment.
 */
export const greeterOf = ({ amazonPay }: Shop, { checkout, dispatch }: Purchase) => {
  let greeted: AccessToken | null = null;
  /** For how long the answer is waited for, while Amazon is asked. */
  let asking: AbortSignal | null = null;
  return async (token: AccessToken | null, whileHeard: AbortSignal): Promise<void> => {
    // An answer that nobody waits for any more is asked for anew, be it on its way: StrictMode leaves and comes back.
    if (token === greeted && !asking?.aborted) return;
    greeted = token;
    asking = null;
    if (token === null) return;
    const recognition = recogniseBuyer(amazonPay);
    const order = orderRecordOf(amazonPay);
    if (isSomebodys(checkout.get()) || order.get()) {
      asking = whileHeard;
      const buyer = await recognition;
      if (asking !== whileHeard || whileHeard.aborted) return;
      asking = null;
      if (buyer === 'other') {
        dispatch({ event: 'buyer-changed' });
        order.set(null);
      }
      // Nobody was known before: whoever chose was not noted then.
      else if (buyer !== 'same') dispatch({ event: 'buyer-unknown' });
    }
    dispatch({ event: 'engine-ready' });
    dispatch({ event: 'signed-in' });
  };
};

export type Greet = ReturnType<typeof greeterOf>;
