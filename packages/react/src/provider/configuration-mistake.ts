import { configurationError, type LanderpayError } from '@landerpay/checkout';

const advice = {
  amazon:
    'AmazonPayProvider needs the prop `amazon`: { environment, region, sellerId, clientId }, from Seller Central → Integration → Integration Central.',
  crm: "AmazonPayProvider needs the prop `crm`: relayAdapter({ url: '/pay' }) of @landerpay/crm/relay with your relay’s address, or an adapter of your own with getOffer, importOrder and findAttempt.",
  kind: "AmazonPayProvider needs the prop `kind`: 'one-time'.",
  lines:
    "AmazonPayProvider needs the prop `lines`, such as [{ product: 'starter-kit', quantity: 1 }]: product ids of the relay’s catalogue, quantities from 1 to 99.",
  queryClient:
    'AmazonPayProvider needs a TanStack QueryClient: put a <QueryClientProvider> around it, or give it the prop `queryClient`.',
};

/** The error for a prop that is missing or wrong; in production builds it only names the prop. */
export const configurationMistake = (prop: keyof typeof advice): LanderpayError =>
  configurationError(process.env.NODE_ENV === 'production' ? prop : advice[prop]);
