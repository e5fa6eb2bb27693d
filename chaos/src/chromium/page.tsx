import type { ReferenceId } from '@landerpay/checkout';
import { relayAdapter } from '@landerpay/crm/relay';
import {
  AddressBook,
  AmazonPayButton,
  AmazonPayProvider,
  CheckoutNotice,
  type CheckoutState,
  PlaceOrderButton,
  useAmazonCheckout,
  Wallet,
} from '@landerpay/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { toldBy } from '../buyers/told.js';
import type { PageTold } from './page-told.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root.');
const { amazon: amazonOrigin = '', clientId = '' } = root.dataset;

const amazon = {
  environment: 'sandbox',
  region: 'us',
  sellerId: 'A1B2C3D4E5F6G7',
  clientId,
  hosts: { script: amazonOrigin, api: amazonOrigin },
} as const;

const crm = relayAdapter({ url: new URL('pay', location.href).href });

/** What this page has ordered with, until it is loaded anew. */
const references = new Set<ReferenceId>();

const remember = (state: CheckoutState): ReferenceId[] => {
  if ('attempt' in state) references.add(state.attempt.request.reference);
  return [...references];
};

/** Of an order only what is compared: its capability stays out of sight. */
const toldOn = (state: CheckoutState): PageTold['told'] => {
  const told = toldBy({ state });
  if (told.told !== 'placed') return told;
  const { number, total } = told.order;
  return { told: 'placed', order: { number, total } };
};

/** Says to whoever drives the browser what the components say to a buyer. */
const Said = () => {
  const said = useAmazonCheckout(
    ({ state, signedIn, missing }): PageTold => ({
      status: state.status,
      mayBePlaced: state.status === 'choosing' && missing.length === 0,
      maySend: state.status === 'settling' && state.resume,
      signedIn,
      references: remember(state),
      told: toldOn(state),
    }),
  );
  return <output>{JSON.stringify(said)}</output>;
};

createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <AmazonPayProvider
      amazon={amazon}
      crm={crm}
      kind="one-time"
      lines={[{ product: 'starter-kit', quantity: 1 }]}
    >
      <AmazonPayButton />
      <AddressBook />
      <Wallet />
      <PlaceOrderButton />
      <CheckoutNotice />
      <Said />
    </AmazonPayProvider>
  </QueryClientProvider>,
);
