import { StepHeading } from '../focus/step-heading.js';
import type { Product } from '../products/product.js';
import { SignIn } from '../sales/sign-in.js';
import { useWords } from '../words/use-words.js';
import { OrderSummary } from './order-summary.js';

/** The checkout of a buyer who is not signed in yet, or not any more. */
export const SigningIn = ({ product }: { readonly product: Product }) => {
  const { checkout } = useWords();
  return (
    <div className="checkout">
      <div className="checkout-head">
        <StepHeading>{checkout.signIn}</StepHeading>
      </div>
      <SignIn />
      <OrderSummary product={product} />
    </div>
  );
};
