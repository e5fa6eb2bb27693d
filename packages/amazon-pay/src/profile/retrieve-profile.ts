import type { AmazonPay } from '../amazon-pay.js';
import { property } from '../amazon-script/property.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';

/** Personal data: to show to the buyer and to send to the shop's server, not to store or log. */
export type Profile = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Only with the scope `postal_code`. */
  readonly postalCode?: string;
};

const unavailable = (detail: unknown): AmazonPayError =>
  new AmazonPayError('profile-unavailable', { source: 'amazon', retryable: true, detail });

const parse = (answer: unknown): Profile | AmazonPayError => {
  const profile = property(answer, 'profile');
  const userId = property(profile, 'CustomerId');
  const name = property(profile, 'Name');
  const email = property(profile, 'PrimaryEmail');
  const postalCode = property(profile, 'PostalCode');
  return typeof userId === 'string' && typeof name === 'string' && typeof email === 'string'
    ? { userId, name, email, ...(typeof postalCode === 'string' && { postalCode }) }
    : unavailable(property(answer, 'error'));
};

/**
 * Asks Amazon who has signed in. Never rejects: gives an `AmazonPayError` with code `profile-unavailable` when nobody
 * is signed in or Amazon refuses; then let the buyer sign in again.
 */
export const retrieveProfile = (amazonPay: AmazonPay): Promise<Profile | AmazonPayError> =>
  new Promise((resolve) => {
    const status = amazonPay.status.get();
    const session = amazonPay.session.get();
    if (status.name === 'ready' && session.name === 'signed-in') {
      status.amazon.login.retrieveProfile(session.accessToken, (answer) => resolve(parse(answer)));
    } else {
      resolve(unavailable('nobody is signed in'));
    }
  });
