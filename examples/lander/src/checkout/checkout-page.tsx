import { useAmazonCheckout } from '@landerpay/react';
import { ActionRequired } from '../afterwards/action-required.js';
import { Placed } from '../afterwards/placed.js';
import { Refused } from '../afterwards/refused.js';
import { Settling } from '../afterwards/settling.js';
import type { Product } from '../products/product.js';
import { Choosing } from './choosing.js';
import { SigningIn } from './signing-in.js';

/** The page to order on: one face for every state that a buyer can be in. */
export const CheckoutPage = ({ product }: { readonly product: Product }) => {
  const state = useAmazonCheckout((checkout) => checkout.state);
  switch (state.status) {
    case 'loading':
    case 'unavailable':
    case 'signed-out':
    case 'signing-in':
      return <SigningIn product={product} />;
    case 'choosing':
    case 'placing':
      return <Choosing product={product} />;
    case 'action-required':
      return <ActionRequired />;
    case 'settling':
      return <Settling canResume={state.resume} isAnothers={state.attempt.anotherBuyers} />;
    case 'placed':
      return <Placed product={product} order={state.order} />;
    case 'refused':
      return <Refused isOrderedBefore={state.why === 'already-placed'} />;
  }
};
