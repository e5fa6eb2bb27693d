import type { Address, AddressBookEntry, Buyer, Card } from './buyer.js';

type Place = readonly [street: string, more: string, city: string, state: string, code: string];

const americanPlaces: readonly Place[] = [
  ['410 Terry Avenue North', 'Unit 12', 'Seattle', 'WA', '98109'],
  ['1 Harbor Road', '', 'Portland', 'ME', '04101'],
  ['77 Mission Street', 'Floor 3', 'San Francisco', 'CA', '94105'],
  ['2200 Guadalupe Street', '', 'Austin', 'TX', '78705'],
  ['18 Prairie Lane', '', 'Madison', 'WI', '53703'],
  ['905 Ocean Drive', 'Apartment 4B', 'Miami Beach', 'FL', '33139'],
  ['63 Kapiolani Boulevard', '', 'Honolulu', 'HI', '96813'],
  ['5 Beacon Hill', '', 'Boston', 'MA', '02108'],
];

/** Where the demonstration's shop does not ship to. */
const swissPlace: Place = ['Bahnhofstrasse 21', '', 'Zürich', 'ZH', '8001'];

const europeanPlaces: readonly Place[] = [
  ['Keizersgracht 174', '', 'Amsterdam', 'NH', '1016 DW'],
  ['Coolsingel 40', '2. etage', 'Rotterdam', 'ZH', '3011 AD'],
];

const addressAt =
  (name: string, countryCode: string, phone: string) =>
  ([addressLine1, addressLine2, city, stateOrRegion, postalCode]: Place): Address => ({
    name,
    addressLine1,
    addressLine2,
    city,
    stateOrRegion,
    postalCode,
    countryCode,
    phone,
  });

const addressBook = (addresses: readonly Address[]): readonly AddressBookEntry[] =>
  addresses.map((address, index) => ({ id: `address-${index + 1}`, address }));

type TestCard = Partial<Omit<Card, 'id' | 'billingAddress'>> & Pick<Card, 'brand' | 'lastFour'>;

/**
 * The test cards end as those of Amazon's sandbox wallet do; for a failure of processing, a bank that asks and a card
 * that has expired Amazon has none.
 */
const testCards: readonly TestCard[] = [
  { brand: 'Visa', lastFour: '1111' },
  { brand: 'Mastercard', lastFour: '4444' },
  { brand: 'Visa', lastFour: '3434', declinesOnceAs: 'InvalidPaymentMethod' },
  { brand: 'Mastercard', lastFour: '2323', declinesOnceAs: 'AmazonRejected' },
  { brand: 'Visa', lastFour: '5656', declinesOnceAs: 'TransactionTimedOut' },
  { brand: 'American Express', lastFour: '0005' },
  { brand: 'Discover', lastFour: '1117' },
  { brand: 'Visa', lastFour: '0119', declinesOnceAs: 'ProcessingFailure' },
  { brand: 'Visa', lastFour: '3155', needsAuthentication: true },
  { brand: 'Mastercard', lastFour: '0069', expires: '01/2020', expired: true },
  { brand: 'Visa', lastFour: '4545', notAllowed: true },
];

const cardsBilledTo = (billingAddress: Address): readonly Card[] =>
  testCards.map((card, index) => ({
    id: `card-${index + 1}`,
    expires: '11/2031',
    declinesOnceAs: undefined,
    ...card,
    billingAddress,
  }));

const american = [
  ...americanPlaces.map(addressAt('Robin Sample', 'US', '206-555-0142')),
  addressAt('Robin Sample', 'CH', '+41 44 555 01 42')(swissPlace),
];
const european = europeanPlaces.map(addressAt('Mary Ann van der Berg', 'NL', '+31 20 555 0142'));
const billed = addressAt('Robin Sample', 'US', '206-555-0142')(['9 Ledger Way', '', 'Tacoma', 'WA', '98402']);
const billedInEurope = addressAt(
  'Mary Ann van der Berg',
  'NL',
  '+31 20 555 0142',
)(['Herengracht 5', '', 'Amsterdam', 'NH', '1015 BA']);

/** Two customers with everything a checkout needs; the first is the one a demonstration signs in. */
export const demonstrationBuyers: readonly Buyer[] = [
  {
    userId: 'amzn1.account.ROBIN0SAMPLE0SIMULATED00001',
    name: 'Robin Sample',
    email: 'robin.sample@example.com',
    postalCode: '98109',
    addresses: addressBook(american),
    cards: cardsBilledTo(billed),
  },
  {
    userId: 'amzn1.account.MARY0ANN0VAN0DER0BERG00002',
    name: 'Mary Ann van der Berg',
    email: 'mary.ann@example.com',
    postalCode: '1016 DW',
    addresses: addressBook(european),
    cards: cardsBilledTo(billedInEurope),
  },
];
