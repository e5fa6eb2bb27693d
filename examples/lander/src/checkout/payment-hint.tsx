import { useAmazonCheckout } from '@landerpay/react';

/** Stands over the wallet, where the buyer looks after a declined card. */
export const PaymentHint = () => {
  const isDeclined = useAmazonCheckout(
    ({ state }) => state.status === 'choosing' && state.notice?.notice === 'declined',
  );
  return (
    <p className="soft">
      {isDeclined
        ? 'Your last choice was declined. Please choose again.'
        : 'Choose a card, or another way to pay.'}
    </p>
  );
};
