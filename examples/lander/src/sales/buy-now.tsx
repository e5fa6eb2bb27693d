import { AmazonPayButton, CheckoutNotice, useAmazonCheckout } from '@landerpay/react';

/** The way in: Amazon's button, or why it is not there and what to do about it. */
export const BuyNow = () => {
  const status = useAmazonCheckout(({ state }) => state.status);
  return (
    <div className="offer-action">
      {status !== 'unavailable' && (
        <AmazonPayButton size="large" loading={<span className="button-place" />} />
      )}
      <CheckoutNotice className="notice" />
      <p className="soft">
        {status === 'signing-in'
          ? 'Have you closed the window? Click the button again.'
          : 'Pay with the address and card in your Amazon account.'}
      </p>
    </div>
  );
};
