import type { AmazonPay, AmazonPayError } from '@landerpay/amazon-pay';
import type { ShopPurchase } from '../purchase/shop-purchase.js';

type Widget = {
  readonly wasReady: boolean;
  /** Draws it again, to be looked at only; `false` where it is drawn so already. */
  readonly showReadOnly: false | (() => void);
};

/** Does what helps against an error of a widget. Says whether that was all: else the widget shows the error. */
export const seeTo = (
  amazonPay: Pick<AmazonPay, 'giveUp'>,
  { get, dispatch }: Pick<ShopPurchase, 'get' | 'dispatch'>,
  error: AmazonPayError,
  { wasReady, showReadOnly }: Widget,
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
    // It was confirmed, and may still pay: after a decline the same reference does, and whether it has paid for
    // something else already is for the CRM to say.
    case 'show-read-only':
      if (holds && showReadOnly) showReadOnly();
      else drop();
      return holds;
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
