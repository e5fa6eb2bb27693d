import { AmazonPayButton, PlaceOrderButton, Wallet } from '@landerpay/react';
import type { ReactNode } from 'react';

type Props = {
  readonly hasPlaceButton?: boolean;
  readonly children: ReactNode;
};

/** The least that buys something: button, wallet, click; and, under them, the component that a story is about. */
export const BuyAtOnce = ({ hasPlaceButton = true, children }: Props): ReactNode => (
  <div className="choice">
    <AmazonPayButton />
    <Wallet />
    {hasPlaceButton && (
      <div>
        <PlaceOrderButton />
      </div>
    )}
    {children}
  </div>
);
