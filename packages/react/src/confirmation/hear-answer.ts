import { AmazonPayError } from '@landerpay/amazon-pay';
import type { Declined, Refusal } from '@landerpay/checkout';
import type { ShopPurchase } from '../purchase/shop-purchase.js';

/** An answer of the shop's server that confirms nothing. */
export type NotConfirmed = Declined | Refusal;

type Tells = Pick<ShopPurchase, 'dispatch'>;

/** After the bank's no, and wherever the reference is good for nothing more. */
export const dropReference = ({ dispatch }: Tells): void =>
  dispatch({
    event: 'reference-lost',
    problem: new AmazonPayError('reference-unusable', {
      reaction: 'new-reference',
      buyerMessage: 'Please choose your address and payment method again.',
    }),
  });

/** What the checkout learns from it; the buyer is told by the button. */
export const hearAnswer = (purchase: Tells, answer: NotConfirmed): void => {
  if (answer.outcome === 'declined') {
    if (answer.retry === 'new-reference') dropReference(purchase);
    return;
  }
  switch (answer.code) {
    case 'price-changed':
      purchase.dispatch({ event: 'offer-loaded', offer: answer.offer });
      break;
    case 'token-refused':
      purchase.dispatch({ event: 'signed-out', sessionOver: true });
      break;
    case 'reference-bound':
    case 'wrong-buyer':
      dropReference(purchase);
      break;
    default:
      break;
  }
};
