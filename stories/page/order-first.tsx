import {
  AddressBook,
  AmazonPayButton,
  CheckoutNotice,
  Consent,
  PlaceOrderButton,
  Terms,
  useFunnelOrder,
  Wallet,
} from '@landerpay/react';
import type { ReactNode } from 'react';

/** Sells what the shop sells until somebody has ordered; then comes what stands on a later page. */
export const OrderFirst = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const order = useFunnelOrder();
  if (order !== null) return children;
  return (
    <div className="choice">
      <AmazonPayButton />
      <AddressBook />
      <Wallet />
      <Consent />
      <Terms />
      <div>
        <PlaceOrderButton />
      </div>
      <CheckoutNotice />
    </div>
  );
};
