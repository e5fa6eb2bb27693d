import type { AmazonPay } from '../amazon-pay.js';
import { property } from '../amazon-script/property.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { askWhoItIs } from './ask-who-it-is.js';

/** Personal data: to show to the buyer and to send to the shop's server, not to store or log. */
export type Profile = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Only with the scope `postal_code`. */
  readonly postalCode?: string;
};

/**
 * Asks Amazon who has signed in. Never rejects: gives an `AmazonPayError` with code `profile-unavailable` when nobody
 * is signed in or Amazon refuses; then let the buyer sign in again.
 */
export const retrieveProfile = async (amazonPay: AmazonPay): Promise<Profile | AmazonPayError> => {
  const answer = await askWhoItIs(amazonPay);
  const profile = property(answer, 'profile');
  const userId = property(profile, 'CustomerId');
  const name = property(profile, 'Name');
  const email = property(profile, 'PrimaryEmail');
  const postalCode = property(profile, 'PostalCode');
  return typeof userId === 'string' && typeof name === 'string' && typeof email === 'string'
    ? { userId, name, email, ...(typeof postalCode === 'string' && { postalCode }) }
    : new AmazonPayError('profile-unavailable', {
        source: 'amazon',
        retryable: true,
        detail: answer === undefined ? 'nobody is signed in' : property(answer, 'error'),
      });
};
