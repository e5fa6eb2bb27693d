import { useAmazonCheckout } from '@landerpay/react';
import { useWords } from '../words/use-words.js';

/** Stands over the address book, which after a declined card only shows the address. */
export const AddressHint = () => {
  const addressFixed = useAmazonCheckout((checkout) => checkout.addressFixed);
  const { checkout } = useWords();
  return <p className="soft">{addressFixed ? checkout.addressFixed : checkout.chooseAddress}</p>;
};
