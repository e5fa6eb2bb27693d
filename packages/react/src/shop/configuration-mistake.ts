import { AmazonPayError } from '@landerpay/amazon-pay';

const advice = {
  amazon:
    'AmazonPayProvider needs the prop `amazon`: { environment, region, sellerId, clientId }, from Seller Central → Integration → Integration Central.',
  amazonChanged:
    'The prop `amazon` of AmazonPayProvider has changed, but Amazon’s script takes its settings once. Reload the page, or, in tests and stories, give the provider another `key`.',
  crm: "AmazonPayProvider needs the prop `crm`: relayAdapter({ url: '/pay' }) of @landerpay/crm/relay with your relay’s address (the relay in turn needs the biller id from the CRM’s MID list), or an adapter of your own with getOffer, importOrder and findAttempt.",
  kind: "AmazonPayProvider needs the prop `kind`: 'one-time', or 'recurring' for what is charged again.",
  lines:
    "AmazonPayProvider needs the prop `lines`, such as [{ product: 'starter-kit', quantity: 1 }]: product ids of the relay’s catalogue, quantities from 1 to 99.",
  consent:
    'Nobody can order: Amazon’s consent to recurring payments is missing, and nothing on this page asks for it. Render <Consent />.',
  terms:
    'Nobody can order: the terms of what is billed again are not accepted. Render <Terms />, or a box of your own that calls acceptTerms(), near the button; and see that the offer has terms.',
  termsIncomplete: 'What renderTerms draws leaves out what the buyer must know before agreeing:',
  adapter:
    'The adapter in the prop `crm` of AmazonPayProvider cannot do what this page uses. It needs the member',
  step: 'A step of the funnel has the name that it has under `upsells` in the relay’s catalogue, such as "offer-1"; this one cannot be there:',
  queryClient:
    'AmazonPayProvider needs a TanStack QueryClient: put a <QueryClientProvider> around it, or give it the prop `queryClient`.',
  provider:
    'The components and hooks of @landerpay/react must be rendered inside an <AmazonPayProvider>. This one is not:',
};

/** The error for a prop that is missing or wrong; in production builds it only names the prop. */
export const configurationMistake = (prop: keyof typeof advice, detail = ''): AmazonPayError =>
  new AmazonPayError('configuration', {
    detail: process.env.NODE_ENV === 'production' ? `${prop} ${detail}` : `${advice[prop]} ${detail}`,
  });
