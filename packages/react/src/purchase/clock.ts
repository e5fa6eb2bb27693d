import type { Clock } from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';

const browserClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The page's time, as Amazon's part of it takes it too. */
export const clockOf = ({ amazonPay }: Shop): Clock => amazonPay.configuration.clock ?? browserClock;
