'use client';

import { createWallet, type WalletOptions } from '@landerpay/amazon-pay';
import { forwardRef } from 'react';
import { walletNow } from './now.js';
import { Widget, type WidgetProps } from './widget.js';

/** What the wallet can be given. */
export type WalletProps = WidgetProps & Pick<WalletOptions, 'presentmentCurrency'>;

/**
 * Amazon's wallet, once the address book has given it the order reference and an address; for digital goods it gives the
 * checkout its reference itself. After a declined card it is drawn anew with the same reference, says so, and takes the
 * focus. `data-state` is `waiting` (for sign-in or address), `loading`, `ready`, `error` or `unavailable`.
 */
export const Wallet = forwardRef<HTMLDivElement, WalletProps>(function Wallet(page, root) {
  return (
    <Widget
      page={page}
      root={root}
      name="Wallet"
      create={createWallet}
      select={walletNow}
      chosen="payment-chosen"
    />
  );
});
