import {
  AddressBook,
  AmazonPayButton,
  CheckoutNotice,
  PageView,
  PlaceOrderButton,
  useAmazonCheckout,
  Wallet,
} from '@landerpay/react';
import { useEffect, useRef } from 'react';
import { show } from './show.js';

/** Leads on once an order is placed on this page; whoever comes back to it later is sent nowhere. */
const LeadOn = () => {
  const status = useAmazonCheckout(({ state }) => state.status);
  const wasPlacing = useRef(false);
  useEffect(() => {
    if (status === 'placing') wasPlacing.current = true;
    if (status === 'placed' && wasPlacing.current) location.assign('/upsell-1.html');
  }, [status]);
  return status === 'placed' && <a href="/upsell-1.html">Continue</a>;
};

show(
  <>
    <PageView page="checkout" />
    <AmazonPayButton />
    <AddressBook />
    <Wallet />
    <PlaceOrderButton />
    <CheckoutNotice />
    <LeadOn />
  </>,
  { kind: 'one-time', lines: [{ product: 'starter-kit', quantity: 1 }] },
);
