import { Link } from 'wouter';
import { StepHeading } from '../focus/step-heading.js';
import type { Product } from '../products/product.js';
import { pathOf } from '../route/route.js';
import { useWords } from '../words/use-words.js';

/** For whoever comes here without an order of this tab. */
export const NoOrder = ({ product }: { readonly product: Product }) => {
  const { thanks } = useWords();
  return (
    <div className="panel card">
      <StepHeading>{thanks.noOrder}</StepHeading>
      <p>{thanks.noOrderText}</p>
      <Link href={pathOf({ product, page: 'sales' })} className="button">
        {thanks.toShop}
      </Link>
    </div>
  );
};
