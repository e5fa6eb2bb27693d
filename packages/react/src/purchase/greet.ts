import { type AccessToken, recogniseBuyer } from '@landerpay/amazon-pay';
import { isSomebodys, type Purchase } from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';

/**
 * Tells a purchase of a sign-in, and first of all whose it is, where anything is held that may be somebody else's: with a
 * reference that is not theirs nobody must be able to order, not for a moment.
 */
export const greeterOf = ({ amazonPay }: Shop, { checkout, dispatch }: Purchase) => {
  let greeted: AccessToken | null = null;
  return async (token: AccessToken | null, whileHeard: AbortSignal): Promise<void> => {
    if (token === greeted) return;
    greeted = token;
    if (token === null) return;
    const recognition = recogniseBuyer(amazonPay);
    if (isSomebodys(checkout.get())) {
      const buyer = await recognition;
      if (greeted !== token) return;
      if (whileHeard.aborted) {
        greeted = null;
        return;
      }
      if (buyer === 'other') dispatch({ event: 'buyer-changed' });
      // Nobody was known before: whoever chose was not noted then.
      else if (buyer !== 'same') dispatch({ event: 'buyer-unknown' });
    }
    dispatch({ event: 'engine-ready' });
    dispatch({ event: 'signed-in' });
  };
};

export type Greet = ReturnType<typeof greeterOf>;
