import { useAmazonCheckout } from '@landerpay/react';
import { useWords } from '../words/use-words.js';

/** Stands over the wallet, where the buyer looks after a declined card. */
export const PaymentHint = () => {
  const isDeclined = useAmazonCheckout(
    ({ state }) => state.status === 'choosing' && state.notice?.notice === 'declined',
  );
  const { checkout } = useWords();
  return <p className="soft">{isDeclined ? checkout.paymentDeclined : checkout.choosePayment}</p>;
};
