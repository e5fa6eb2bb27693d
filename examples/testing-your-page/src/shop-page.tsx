import {
  AddressBook,
  AmazonPayButton,
  AmazonPayProvider,
  type AmazonPayProviderProps,
  CheckoutNotice,
  PlaceOrderButton,
  useAmazonCheckout,
  Wallet,
} from '@landerpay/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

const lines = [{ product: 'starter-kit', quantity: 1 }];

const Checkout = () => {
  const state = useAmazonCheckout((checkout) => checkout.state);
  if (state.status === 'placed') return <h1>Thank you! Your order is {state.order.number}.</h1>;
  return (
    <>
      <h1>Starter kit</h1>
      <AmazonPayButton />
      <AddressBook />
      <Wallet />
      <PlaceOrderButton />
      <CheckoutNotice />
    </>
  );
};

/** What a test gives in place of the real thing: the shop at Amazon, and the CRM. */
export type ShopPageProps = Pick<AmazonPayProviderProps, 'amazon' | 'crm'>;

/** The page under test: a shop that sells one thing. */
export const ShopPage = ({ amazon, crm }: ShopPageProps) => {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <AmazonPayProvider amazon={amazon} crm={crm} kind="one-time" lines={lines}>
        <main>
          <Checkout />
        </main>
      </AmazonPayProvider>
    </QueryClientProvider>
  );
};
