import { useAmazonCheckout } from '@landerpay/react';

/** Stands over the address book, which after a declined card only shows the address. */
export const AddressHint = () => {
  const addressFixed = useAmazonCheckout((checkout) => checkout.addressFixed);
  return (
    <p className="soft">
      {addressFixed
        ? 'Amazon keeps this address for your order. You can still choose how you pay.'
        : 'Choose one of the addresses in your Amazon account.'}
    </p>
  );
};
