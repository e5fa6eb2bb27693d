import { type PlacedOrder, useAmazonCheckout } from '@landerpay/react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { StepHeading } from '../focus/step-heading.js';
import { PriceList } from '../money/price-list.js';
import type { Product } from '../products/product.js';
import { pathOf } from '../route/route.js';
import type { Words } from '../words/english.js';
import { useWords } from '../words/use-words.js';
import { HowToCancel } from './how-to-cancel.js';

const whatHappensNext = (thanks: Words['thanks'], review: PlacedOrder['review']): string => {
  switch (review) {
    case 'pending':
      return thanks.inReview;
    case 'refused':
      return thanks.reviewRefused;
    case undefined:
      return thanks.shipped;
  }
};

type ThankYouProps = { readonly product: Product; readonly order: PlacedOrder };

/** What was really booked, under the number that the CRM knows it by. */
const ThankYou = ({ product, order }: ThankYouProps) => {
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
      <HowToCancel />
      <button type="button" className="button button-plain" onClick={buyAnother}>
        {thanks.buyAnother}
      </button>
    </div>
  );
};

const NoOrder = ({ product }: { readonly product: Product }) => {
  const { thanks, offer } = useWords();
  return (
    <div className="panel card">
      <StepHeading>{thanks.noOrder}</StepHeading>
      <p>{thanks.noOrderText}</p>
      <Link href={pathOf({ product, page: 'sales' })} className="button">
        {offer.toShop}
      </Link>
    </div>
  );
};

/** The last page of the funnel. */
export const ThankYouPage = ({ product }: { readonly product: Product }) => {
  const state = useAmazonCheckout((checkout) => checkout.state);
  return state.status === 'placed' ? (
    <ThankYou product={product} order={state.order} />
  ) : (
    <NoOrder product={product} />
  );
};
