import type { KonnektiveFetch } from '../options/options.js';

const address = {
  name: 'Mary Ann van der Berg',
  addressLine1: '7 Amazon Road',
  addressLine2: '',
  city: 'Seattle',
  stateOrRegion: 'WA',
  postalCode: '98109',
  countryCode: 'US',
  phone: '206-555-0100',
};

const known = {
  result: 'known',
  kind: 'order-reference',
  state: 'Draft',
  buyer: { userId: 'amzn1.account.A', name: address.name, email: 'mary@example.com' },
  shippingAddress: address,
  billingAddress: null,
  card: { brand: 'Visa', last4: '1111' },
  usedBy: null,
};

/** An Amazon that knows every reference and approves every charge, as the stand-in for the CRM asks it. */
export const smallAmazon: KonnektiveFetch = async (url) =>
  Response.json(url.endsWith('/describe') ? known : { result: 'approved', state: 'Open' });
