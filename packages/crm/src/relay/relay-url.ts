import { configurationError } from '@landerpay/checkout';

const acceptable = /^(https?:\/)?\/[\w[][^\s?#@]*$/;

/** The relay's url without a slash at its end; a url that cannot be one is a configuration error at once. */
export const readRelayUrl = (url: string): string => {
  if (acceptable.test(url)) return url.replace(/\/+$/, '');
  throw configurationError(
    process.env.NODE_ENV === 'production'
      ? 'url'
      : 'The `url` of relayAdapter must be your relay’s address, "https://pay.example.com", or a path of this site, "/pay".',
  );
};
