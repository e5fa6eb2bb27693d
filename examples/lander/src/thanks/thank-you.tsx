import { type FunnelOrder, useAmazonCheckout } from '@landerpay/react';
import { navigate } from 'wouter/use-browser-location';
import { StepHeading } from '../focus/step-heading.js';
import { PriceList } from '../money/price-list.js';
import type { Product } from '../products/product.js';
import { pathOf } from '../route/route.js';
import type { Words } from '../words/english.js';
import { useWords } from '../words/use-words.js';
import { HowToCancel } from './how-to-cancel.js';

const whatHappensNext = (thanks: Words['thanks'], review: FunnelOrder['review']): string => {
  switch (review) {
    case 'pending':
      return thanks.inReview;
    case 'refused':
      return thanks.reviewRefused;
    case null:
      return thanks.byMail;
  }
};

type ThankYouProps = { readonly product: Product; readonly order: FunnelOrder };

/** What was really booked, upsells included, under the number that the CRM knows it by. */
export const ThankYou = ({ product, order }: ThankYouProps) => {
  const reset = useAmazonCheckout((checkout) => checkout.reset);
  const { thanks, price } = useWords();
  const { number, lines, shipping, total, review } = order;
  const buyAnother = () => {
    reset();
    navigate(pathOf({ product, page: 'checkout' }));
  };
  return (
    <div className="panel card">
      <StepHeading>{thanks.heading(number)}</StepHeading>
      <p>{whatHappensNext(thanks, review)}</p>
      <PriceList lines={lines} shipping={shipping} total={total} totalLabel={price.total} />
      {lines.some(({ nextBill }) => nextBill !== null) && <HowToCancel />}
      <button type="button" className="button button-plain" onClick={buyAnother}>
        {thanks.buyAnother}
      </button>
    </div>
  );
};
