/** Removes what a page of this seller has left in the tab: its storage, and the tags of Amazon's script. */
export const removeLeftovers = (sellerId: string): void => {
  const isOurs = (key: string) => key.startsWith('landerpay:v1:') && key.split(':').includes(sellerId);
  const ours = Object.keys(sessionStorage).filter(isOurs);
  for (const key of ours) sessionStorage.removeItem(key);
  for (const tag of document.querySelectorAll('script[src*="/OffAmazonPayments/"]')) tag.remove();
};
