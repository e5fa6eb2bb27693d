import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { type Setting, settingAdvice } from '../errors/developer-sentences.js';
import { areOrigins, regions } from '../hosts/hosts.js';
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
  // Settings files and callers without types give numbers, too, and blanks.
  if (!sellerId?.trim?.()) return 'sellerId';
  if (!clientId?.trim?.()) return 'clientId';
  if (!Object.hasOwn(regions, region)) return 'region';
  if (environment === 'production') return hosts && 'hosts';
  if (environment !== 'sandbox') return 'environment';
  // Left out of production builds, which have no business with other hosts.
  return process.env.NODE_ENV !== 'production' && hosts && !areOrigins(hosts) ? 'hosts' : undefined;
};

/** Throws an `AmazonPayError` with code `configuration` that says which setting to change, and where to find its value. */
export const checkConfiguration = (configuration: Configuration): void => {
  const mistake = firstMistake(configuration);
  if (mistake) throw configurationError(mistake);
};
