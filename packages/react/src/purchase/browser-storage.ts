import type { PurchaseStorage } from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';

/** One entry for each seller and each set of products. A browser that refuses to store forgets at a reload; no more. */
export const browserStorage = ({ amazonPay, lines }: Shop): PurchaseStorage => {
  const { sellerId, environment } = amazonPay.configuration;
  const sold = lines.map(({ product, quantity }) => `${product}:${quantity}`).sort();
  const key = `landerpay:v1:${sellerId}:${environment}:${sold}`;
  return {
    read: () => {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        sessionStorage.setItem(key, text);
      } catch {
        // Full or forbidden: the purchase goes on in memory.
      }
    },
  };
};
