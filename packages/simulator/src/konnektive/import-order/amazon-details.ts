import type { AmazonAddress } from '../amazon-service/amazon-service.js';
import type { DetailName } from '../details/detail-names.js';
import type { Details } from '../details/details.js';

const filled = (pairs: readonly (readonly [DetailName, string])[]): Details =>
  new Map(pairs.filter(([, value]) => value !== ''));

const splitName = (name: string): readonly [string, string] => {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return [first, rest.join(' ') || first];
};

const billing = (address: AmazonAddress): Details =>
  filled([
    ['address1', address.addressLine1],
    ['address2', address.addressLine2],
    ['city', address.city],
    ['state', address.stateOrRegion],
    ['postalCode', address.postalCode],
    ['country', address.countryCode],
    ['phoneNumber', address.phone],
  ]);

const shipping = (address: AmazonAddress): Details => {
  const [first, last] = splitName(address.name);
  return filled([
    ['shipFirstName', first],
    ['shipLastName', last],
    ['shipAddress1', address.addressLine1],
    ['shipAddress2', address.addressLine2],
    ['shipCity', address.city],
    ['shipState', address.stateOrRegion],
    ['shipPostalCode', address.postalCode],
    ['shipCountry', address.countryCode],
  ]);
};

/**
 * What Amazon knows of the buyer's addresses, in the CRM's names. Most sellers are given no billing address: then it
 * is the shipping address.
 */
export const amazonDetails = (known: {
  readonly shippingAddress: AmazonAddress | null;
  readonly billingAddress: AmazonAddress | null;
}): Details => {
  const billed = known.billingAddress ?? known.shippingAddress;
  return new Map([
    ...(billed === null ? [] : billing(billed)),
    ...(known.shippingAddress === null ? [] : shipping(known.shippingAddress)),
  ]);
};
