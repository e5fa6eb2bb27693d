import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { type Setting, settingAdvice } from '../errors/developer-sentences.js';
import { regions } from '../hosts/hosts.js';
import type { Configuration } from './configuration.js';

export const configurationError = (setting: Setting): AmazonPayError =>
  new AmazonPayError('configuration', {
    detail: process.env.NODE_ENV === 'production' ? setting : settingAdvice[setting],
  });

const firstMistake = ({
  sellerId,
  clientId,
  region,
  environment,
  hosts,
}: Configuration): Setting | undefined => {
  if (!sellerId) return 'sellerId';
  if (!clientId) return 'clientId';
  if (!Object.hasOwn(regions, region)) return 'region';
  if (environment === 'production') return hosts && 'hosts';
  return environment === 'sandbox' ? undefined : 'environment';
};

/** Throws an `AmazonPayError` with code `configuration` that says which setting to change, and where to find its value. */
export const checkConfiguration = (configuration: Configuration): void => {
  const mistake = firstMistake(configuration);
  if (mistake) throw configurationError(mistake);
};
