import { type PlacedOrder, useAmazonCheckout } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';
import { PriceList } from '../money/price-list.js';

const whatHappensNext = (review: PlacedOrder['review']): string => {
  switch (review) {
    case 'pending':
      return 'The shop is checking your order. You will hear from it by e-mail.';
    case 'refused':
      return 'The shop could not accept your order after all. You will hear by e-mail about your money.';
    case undefined:
      return 'It leaves our roastery within two days, to the address that you chose.';
  }
};

/** What was really booked, under the number that the CRM knows it by. */
export const ThankYou = ({ order }: { readonly order: PlacedOrder }) => {
  const reset = useAmazonCheckout((checkout) => checkout.reset);
  const { number, lines, shipping, total, review } = order;
  return (
    <div className="panel card">
      <StepHeading>Thank you! Your order is {number}.</StepHeading>
      <p>{whatHappensNext(review)}</p>
      <PriceList lines={lines} shipping={shipping} total={total} />
      <button type="button" className="button button-plain" onClick={reset}>
        Buy another
      </button>
    </div>
  );
};
