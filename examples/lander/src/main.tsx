import { relayAdapter } from '@landerpay/crm/relay';
import { captureSignIn, type SignInMethod, signInByRedirect } from '@landerpay/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { goBackTo } from './funnel/go-on.js';
import { Lander } from './lander.js';
import { Misconfigured } from './settings/misconfigured.js';
import { readSettings } from './settings/read-settings.js';
import type { Settings } from './settings/settings.js';
import { hosts } from './settings/simulator-hosts.js';

captureSignIn();

const client = new QueryClient();

/** Made once: it hears of the buyer's return. The shop's first page is one of the client id's Allowed Return URLs. */
const methodOf = (signIn: Settings['signIn']): SignInMethod | undefined =>
  signIn === 'popup'
    ? undefined
    : signInByRedirect(`${location.origin}/`, {
        when: signIn === 'redirect' ? 'always' : 'when-needed',
        onReturn: ({ path }) => goBackTo(path),
      });

const shopOf = ({ amazon, relayUrl, signIn }: Settings): ReactNode => {
  const method = methodOf(signIn);
  return (
    <QueryClientProvider client={client}>
      <Lander
        amazon={{ ...amazon, hosts, ...(method && { signIn: method }) }}
        crm={relayAdapter({ url: relayUrl })}
      />
    </QueryClientProvider>
  );
};

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
      {'settings' in read ? shopOf(read.settings) : <Misconfigured mistakes={read.mistakes} />}
    </StrictMode>,
  );
}
