import type { AmazonPay, AmazonPayError } from '@landerpay/amazon-pay';
import type { ShopPurchase } from '../purchase/purchase-of.js';

/** Does what helps against an error of a widget. Says whether that was all: else the widget shows the error. */
export const seeTo = (
  amazonPay: Pick<AmazonPay, 'giveUp'>,
  { get, dispatch }: Pick<ShopPurchase, 'get' | 'dispatch'>,
  error: AmazonPayError,
  wasReady: boolean,
): boolean => {
  // A reference that was never held cannot be dropped: the widget would only fail again, for ever.
  const holds = get().held.reference !== null;
  const drop = (): void => {
    if (holds) dispatch({ event: 'reference-lost', problem: error });
  };
  switch (error.reaction) {
    case 'sign-in-again':
      dispatch({ event: 'signed-out', sessionOver: true });
      // Refused at the first look, by a buyer who has just signed in, it is another buyer's too.
      if (!wasReady || error.amazonCode === 'BuyerNotAssociated') drop();
      return true;
    // An address or a card that cannot be changed is one of a reference that was confirmed: it pays for nothing more.
    case 'show-read-only':
    case 'new-reference':
      drop();
      return holds;
    case 'give-up':
      amazonPay.giveUp(error);
      return false;
    case 'choose-another-currency':
    case 'try-again':
      return false;
  }
};
