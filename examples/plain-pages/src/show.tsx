import { relayAdapter } from '@landerpay/crm/relay';
import { AmazonPayProvider, type AmazonPayProviderProps } from '@landerpay/react';
import '@landerpay/react/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

// The same on every page. The ids are in Seller Central → Integration → Integration Central.
const amazon: AmazonPayProviderProps['amazon'] = {
  environment: 'sandbox',
  region: 'us',
  sellerId: import.meta.env.VITE_AMAZON_SELLER_ID,
  clientId: import.meta.env.VITE_AMAZON_CLIENT_ID,
  // Only in this repository, where a stand-in takes Amazon's place.
  hosts: { script: import.meta.env.VITE_SIMULATOR_ORIGIN, api: import.meta.env.VITE_SIMULATOR_ORIGIN },
};
const crm = relayAdapter({ url: import.meta.env.VITE_RELAY_URL });

/** What a page sells; nothing on those after the order. */
type Sold = Pick<AmazonPayProviderProps, 'kind' | 'lines'>;

/** Shows one page of the funnel. */
export const show = (page: ReactNode, sold: Sold = {}): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root.');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <AmazonPayProvider amazon={amazon} crm={crm} {...sold}>
          {page}
        </AmazonPayProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
};
