import { AmazonPayButton, CheckoutNotice, useAmazonCheckout } from '@landerpay/react';

/** Kept free for Amazon's large button, so that nothing moves when it comes. */
const place = { minHeight: '4.5rem' };

/** The way in: Amazon's button, or why it is not there and what to do about it. */
export const BuyNow = () => {
  const status = useAmazonCheckout(({ state }) => state.status);
  return (
    <div className="offer-action">
      {status !== 'unavailable' && (
        <>
          <AmazonPayButton size="large" style={place} loading={<span className="button-place" />} />
          <p className="soft">
            {status === 'signing-in'
              ? 'Have you closed the window? Click the button again.'
              : 'Pay with the address and card in your Amazon account.'}
          </p>
        </>
      )}
      <CheckoutNotice className="notice" />
    </div>
  );
};
