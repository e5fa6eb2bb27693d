import type { AmazonPayError } from '@landerpay/amazon-pay';
import type { ShopPurchase } from '../purchase/purchase-of.js';

/** Whether an error of a widget is one that the checkout has an answer to; then it has been given. */
export const seeTo = (
  { get, dispatch }: Pick<ShopPurchase, 'get' | 'dispatch'>,
  error: AmazonPayError,
  wasReady: boolean,
): boolean => {
  const isOver = error.code === 'session-expired';
  // Refused at the first look, by a buyer who has just signed in: the reference is another buyer's.
  const isUnusable = error.code === 'reference-unusable' || (isOver && !wasReady);
  // A reference that was never held cannot be dropped: the widget would only fail again, for ever.
  const drops = isUnusable && get().held.reference !== null;
  if (drops) dispatch({ event: 'reference-lost', problem: error });
  if (isOver) dispatch({ event: 'signed-out', sessionOver: true });
  return drops || isOver;
};
