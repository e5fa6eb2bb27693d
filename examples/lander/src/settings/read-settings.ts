import type { ReadSettings, Variables } from './settings.js';

const integrationCentral = 'Seller Central → Integration → Integration Central';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const oneOf = <const Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined =>
  choices.find((choice) => choice === text(value));

const isRelayUrl = (url: string): boolean => /^(https?:\/\/[^/\s?#]|\/)[^\s?#]*$/.test(url);

/** Reads the page's settings once, at its start, and finds all mistakes at the same time. */
export const readSettings = (variables: Variables): ReadSettings => {
  const environment = oneOf(['sandbox', 'production'], variables.VITE_AMAZON_ENVIRONMENT);
  const region = oneOf(['us', 'uk', 'eu', 'jp'], variables.VITE_AMAZON_REGION);
  const sellerId = text(variables.VITE_AMAZON_SELLER_ID);
  const clientId = text(variables.VITE_AMAZON_CLIENT_ID);
  const relayUrl = text(variables.VITE_RELAY_URL);
  const signIn =
    text(variables.VITE_SIGN_IN) === ''
      ? 'popup'
      : oneOf(['popup', 'redirect', 'when-needed'], variables.VITE_SIGN_IN);

  const mistakes = [
    environment === undefined && 'VITE_AMAZON_ENVIRONMENT must be “sandbox” or “production”.',
    region === undefined &&
      `VITE_AMAZON_REGION must be “us”, “uk”, “eu” or “jp”: the marketplace chosen at the top of ${integrationCentral}.`,
    sellerId === '' && `VITE_AMAZON_SELLER_ID is missing: copy the Merchant ID from ${integrationCentral}.`,
    clientId === '' && `VITE_AMAZON_CLIENT_ID is missing: copy the Client ID from ${integrationCentral}.`,
    !isRelayUrl(relayUrl) &&
      'VITE_RELAY_URL must be the address of your relay, like “https://pay.example.com”, or a path of this site, like “/pay”.',
    signIn === undefined &&
      'VITE_SIGN_IN must be “popup”, “redirect” or “when-needed”; left out, it is “popup”.',
  ].filter((mistake) => mistake !== false);

  return environment === undefined || region === undefined || signIn === undefined || mistakes.length > 0
    ? { mistakes }
    : { settings: { amazon: { environment, region, sellerId, clientId }, relayUrl, signIn } };
};
