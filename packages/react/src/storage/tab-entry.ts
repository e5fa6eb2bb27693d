import type { PurchaseStorage } from '@landerpay/checkout';

/** One entry of this tab's `sessionStorage`. A browser that refuses to store, full or forbidden, keeps nothing. */
export const tabEntry = (key: string): PurchaseStorage => ({
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
      // What is kept goes on in the memory of whoever keeps it.
    }
  },
});
