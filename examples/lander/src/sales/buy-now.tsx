import { useAmazonCheckout } from '@landerpay/react';
import { Link } from 'wouter';
import type { Product } from '../products/product.js';
import { pathOf } from '../route/route.js';
import { useWords } from '../words/use-words.js';
import { SignIn } from './sign-in.js';

/** The way in: Amazon's button for a buyer who has not used it yet, and a way on for everybody else. */
export const BuyNow = ({ product }: { readonly product: Product }) => {
  const status = useAmazonCheckout(({ state }) => state.status);
  const { sales } = useWords();
  switch (status) {
    case 'loading':
    case 'unavailable':
    case 'signed-out':
    case 'signing-in':
      return <SignIn />;
    case 'choosing':
    case 'placing':
    case 'action-required':
    case 'settling':
    case 'placed':
    case 'refused':
      return (
        <div className="offer-action">
          <Link href={pathOf({ product, page: 'checkout' })} className="button">
            {sales.toCheckout}
          </Link>
        </div>
      );
  }
};
