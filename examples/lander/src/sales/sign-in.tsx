import { AmazonPayButton, CheckoutNotice, useAmazonCheckout } from '@landerpay/react';
import { useWords } from '../words/use-words.js';

/** Kept free for Amazon's large button, so that nothing moves when it comes. */
const place = { minHeight: '4.5rem' };

/** Amazon's button, or why it is not there and what to do about it. */
export const SignIn = () => {
  const status = useAmazonCheckout(({ state }) => state.status);
  const isDigital = useAmazonCheckout(({ offer }) => offer?.delivery === 'digital');
  const { sales } = useWords();
  return (
    <div className="offer-action">
      {status !== 'unavailable' && (
        <>
          <AmazonPayButton size="large" style={place} loading={<span className="button-place" />} />
          <p className="soft">
            {status === 'signing-in'
              ? sales.windowClosed
              : isDigital
                ? sales.payDigital
                : sales.payWithAmazon}
          </p>
        </>
      )}
      <CheckoutNotice />
    </div>
  );
};
