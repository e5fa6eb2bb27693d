import { memoryAdapter } from '@landerpay/crm/testing';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ShopPage } from './shop-page.js';

const simulator: unknown = import.meta.env.VITE_AMAZON_SIMULATOR;

const amazon = {
  environment: 'sandbox',
  region: 'us',
  sellerId: 'A1EXAMPLE',
  clientId: 'amzn1.application-oa2-client.example',
  // The plugin `landerpaySimulator` says so while the page is developed; a build knows of no such thing.
  ...(typeof simulator === 'string' && { hosts: { script: simulator, api: simulator } }),
} as const;

// A shop in memory, so that this example needs no relay; yours has relayAdapter({ url: '/pay' }) here.
const crm = memoryAdapter();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ShopPage amazon={amazon} crm={crm} />
    </StrictMode>,
  );
}
