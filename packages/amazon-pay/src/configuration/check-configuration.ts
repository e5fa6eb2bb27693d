import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { regions } from '../hosts/hosts.js';
import type { Configuration } from './configuration.js';

const seller = 'Seller Central → Integration → Integration Central';

const advice = {
  sellerId: `sellerId is missing: copy the Merchant ID from ${seller}`,
  clientId: `clientId is missing: copy the Client ID (amzn1.application-oa2-client.…) from ${seller}`,
  region: `region must be 'us', 'uk', 'eu' or 'jp': the marketplace that is chosen at the top of ${seller}`,
  environment: "environment must be 'sandbox' or 'production'",
  hosts: "hosts must not be set when environment is 'production': remove it, or use 'sandbox'",
  returnUrl: `signIn.returnUrl must be an absolute address that is allowed in ${seller}`,
};

const firstMistake = (configuration: Configuration): keyof typeof advice | undefined => {
  const { sellerId, clientId, region, environment, hosts, signIn } = configuration;
  if (!sellerId) return 'sellerId';
  if (!clientId) return 'clientId';
  if (!Object.hasOwn(regions, region)) return 'region';
  if (environment !== 'sandbox' && environment !== 'production') return 'environment';
  if (hosts !== undefined && environment === 'production') return 'hosts';
  if (signIn?.by === 'redirect' && !/^https?:/.test(signIn.returnUrl)) return 'returnUrl';
  return undefined;
};

/** Throws an `AmazonPayError` with code `configuration` that says which setting to change, and where to find its value. */
export const checkConfiguration = (configuration: Configuration): void => {
  const mistake = firstMistake(configuration);
  if (mistake === undefined) return;
  throw new AmazonPayError({
    code: 'configuration',
    source: 'landerpay',
    buyerMessage: 'Amazon Pay is not available at the moment.',
    retryable: false,
    detail: process.env.NODE_ENV === 'production' ? mistake : advice[mistake],
  });
};
