import { relayAdapter } from '@landerpay/crm/relay';
import { AmazonPayProvider, captureSignIn, type SignInMethod, signInByRedirect } from '@landerpay/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Lander } from './lander.js';
import { starterKit } from './product/starter-kit.js';
import { Misconfigured } from './settings/misconfigured.js';
import { readSettings } from './settings/read-settings.js';
import type { Settings } from './settings/settings.js';
import { hosts } from './settings/simulator-hosts.js';

captureSignIn();

/** One of the client id's Allowed Return URLs, where sign-in is by redirect. */
const thisPage = location.origin + location.pathname;
const client = new QueryClient();

/** Made once: it hears of the buyer's return. */
const methodOf = (signIn: Settings['signIn']): SignInMethod | undefined =>
  signIn === 'popup'
    ? undefined
    : signInByRedirect(thisPage, { when: signIn === 'redirect' ? 'always' : 'when-needed' });

type ShopProps = Omit<Settings, 'signIn'> & { readonly method: SignInMethod | undefined };

const Shop = ({ amazon, relayUrl, method }: ShopProps) => (
  <QueryClientProvider client={client}>
    <AmazonPayProvider
      amazon={{ ...amazon, hosts, ...(method && { signIn: method }) }}
      crm={relayAdapter({ url: relayUrl })}
      kind="one-time"
      lines={starterKit}
    >
      <Lander />
    </AmazonPayProvider>
  </QueryClientProvider>
);

const read = readSettings({
  VITE_AMAZON_ENVIRONMENT: import.meta.env.VITE_AMAZON_ENVIRONMENT,
  VITE_AMAZON_REGION: import.meta.env.VITE_AMAZON_REGION,
  VITE_AMAZON_SELLER_ID: import.meta.env.VITE_AMAZON_SELLER_ID,
  VITE_AMAZON_CLIENT_ID: import.meta.env.VITE_AMAZON_CLIENT_ID,
  VITE_RELAY_URL: import.meta.env.VITE_RELAY_URL,
  VITE_SIGN_IN: import.meta.env.VITE_SIGN_IN,
});

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      {'settings' in read ? (
        <Shop {...read.settings} method={methodOf(read.settings.signIn)} />
      ) : (
        <Misconfigured mistakes={read.mistakes} />
      )}
    </StrictMode>,
  );
}
