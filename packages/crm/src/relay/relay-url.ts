import { configurationError } from '@landerpay/checkout';

const acceptable = /^(\/|(https?:\/)?\/[^\s/?#@\\][^\s?#@\\]*)$/;

/** The relay's url without a slash at its end; a url that cannot be one is a configuration error at once. */
export const readRelayUrl = (url: string): string => {
  if (acceptable.test(url)) return url.replace(/\/+$/, '');
  throw configurationError(
    'The `url` of relayAdapter must be the address of your relay: "https://pay.example.com", or a path of this site like "/pay".',
  );
};
