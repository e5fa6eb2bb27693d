import { type PlacedOrder, useFunnelOrder } from '@landerpay/react';
import { Link } from 'wouter';
import { StepHeading } from '../focus/step-heading.js';
import type { Product } from '../products/product.js';
import { pathOf } from '../route/route.js';
import { useWords } from '../words/use-words.js';

type PlacedProps = { readonly product: Product; readonly order: PlacedOrder };

/** The checkout of a buyer who has come back to it after the order: nothing is ordered here a second time. */
export const Placed = ({ product, order }: PlacedProps) => {
  const isFinished = useFunnelOrder()?.finished === true;
  const { afterwards } = useWords();
  return (
    <div className="panel card">
      <StepHeading>{afterwards.isPlaced(order.number)}</StepHeading>
      <Link href={pathOf({ product, page: isFinished ? 'thank-you' : 'offer-1' })} className="button">
        {afterwards.toNextPage}
      </Link>
    </div>
  );
};
