import type { AmazonPay } from '../amazon-pay.js';
import type { Handle } from '../handles/handle.js';
import { createWidget } from './widget.js';
import type { WalletOptions } from './widget-options.js';

/**
 * The buyer's cards. Give it the address book's reference; only for digital goods, which need no address, give it
 * `'new'`. `onSelect` tells that a card is chosen: after a declined one, only once the buyer has chosen another. Another
 * `presentmentCurrency` is shown by the same widget on the same reference, and the choice is told anew.
 * `onError` hears a `WidgetErrorCode`, whose `reaction` says what to do, or `container-missing`.
 */
export const createWallet = (amazonPay: AmazonPay, options: WalletOptions): Handle<WalletOptions> => {
  let wanted = options.presentmentCurrency;
  let shown: typeof wanted;
  let show: ((currency: string) => void) | undefined;

  const handle = createWidget(amazonPay, options, {
    selectEvent: 'onPaymentSelect',
    title: 'Amazon wallet',
    make: ({ Wallet }, drawn, { presentmentCurrency }: WalletOptions, containerId) => {
      const wallet = new Wallet({ ...drawn, presentmentCurrency });
      shown = presentmentCurrency;
      show = (currency) => {
        wallet.setPresentmentCurrency(currency);
        wallet.bind(containerId);
      };
      return wallet;
    },
  });

  /** Amazon's script has a way from one currency to another, but none back to no currency. */
  const follow = () => {
    if (wanted === shown || show === undefined) return;
    shown = wanted;
    if (wanted) show(wanted);
    else handle.redraw();
  };

  return {
    ...handle,
    update: (next) => {
      wanted = next.presentmentCurrency;
      handle.update(next);
      // After the drawing that the update may have made due.
      queueMicrotask(follow);
    },
  };
};
