'use client';

import type { ReactNode } from 'react';
import { AmazonPayButton } from '../../button/amazon-pay-button.js';
import { Terms } from '../../terms/terms.js';
import { AddressBook } from '../../widgets/address-book.js';
import { Wallet } from '../../widgets/wallet.js';
import { isEnded } from '../is-ended.js';
import type { PartProps } from './part.js';

/** The sign-in for a buyer who is asked again, the widgets that the upsell needs, and the terms of what is billed again. */
export const UpsellPayment = ({ upsell }: Pick<PartProps, 'upsell'>): ReactNode => {
  const { state, signedIn, widgets } = upsell;
  if (isEnded(state)) return null;
  // Until it is known who has signed in, a button would only come to go again.
  const asksToSignIn = !signedIn && state.status !== 'loading' && state.status !== 'unavailable';
  return (
    <div data-landerpay="UpsellPayment">
      {asksToSignIn && <AmazonPayButton />}
      {signedIn && widgets.includes('AddressBook') && <AddressBook />}
      {signedIn && widgets.includes('Wallet') && <Wallet />}
      <Terms />
    </div>
  );
};
