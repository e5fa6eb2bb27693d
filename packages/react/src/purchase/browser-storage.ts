import type { PurchaseStorage } from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';
import { tabEntry } from '../storage/tab-entry.js';

/** One entry for each seller and each set of products. */
export const browserStorage = ({ amazonPay, lines }: Shop): PurchaseStorage => {
  const { sellerId, environment } = amazonPay.configuration;
  const sold = lines?.map(({ product, quantity }) => `${product}:${quantity}`).sort();
  return tabEntry(`landerpay:v1:${sellerId}:${environment}:${sold}`);
};
