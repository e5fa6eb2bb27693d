import type { Scenario } from './scenario.js';

const withCard = (lastFour: string) => [{ arranges: 'card', lastFour }] as const;

/** What becomes of the buyer's card and address. All of them can be chosen while the buyer signs in. */
export const aroundThePayment = [
  {
    name: 'good-card',
    title: 'Everything goes well',
    happens: 'Amazon preselects a card that pays and an address that the shop ships to.',
    begins: 'after-sign-in',
    arrangements: withCard('1111'),
    ends: { after: [], reference: 'the-first' },
  },
  {
    name: 'declined-once',
    title: 'The card is declined (InvalidPaymentMethod)',
    happens:
      'Amazon declines the card ending in 3434. The reference is suspended until the buyer has chosen another card.',
    begins: 'after-sign-in',
    arrangements: withCard('3434'),
    ends: { after: ['another-card'], reference: 'the-first' },
  },
  {
    name: 'amazon-rejected',
    title: 'Amazon rejects the payment (AmazonRejected)',
    happens: 'Amazon rejects the card ending in 2323 and closes the reference: it takes another one to pay.',
    begins: 'after-sign-in',
    arrangements: withCard('2323'),
    ends: { after: ['another-card'], reference: 'another' },
  },
  {
    name: 'transaction-timed-out',
    title: 'Amazon takes too long (TransactionTimedOut)',
    happens: 'The payment with the card ending in 5656 times out once. The same card pays at the next click.',
    begins: 'after-sign-in',
    arrangements: withCard('5656'),
    ends: { after: ['another-click'], reference: 'the-first' },
  },
  {
    name: 'processing-failure',
    title: 'Amazon has a failure (ProcessingFailure)',
    happens: 'Amazon fails once with the card ending in 0119. The same card pays at the next click.',
    begins: 'after-sign-in',
    arrangements: withCard('0119'),
    ends: { after: ['another-click'], reference: 'the-first' },
  },
  {
    name: 'needs-authentication',
    title: 'The bank wants to ask the buyer (SCA)',
    happens:
      'The card ending in 3155 pays only after a confirmation flow in which the buyer has answered the bank. A shop that has none, as the lander of this repository, is told InvalidPaymentMethod.',
    begins: 'after-sign-in',
    arrangements: withCard('3155'),
    ends: { after: ['another-card'], reference: 'the-first' },
  },
  {
    name: 'expired-card',
    title: 'The card has expired',
    happens:
      'Every payment with the card ending in 0069 is declined as InvalidPaymentMethod. Another card pays.',
    begins: 'after-sign-in',
    arrangements: withCard('0069'),
    ends: { after: ['another-card'], reference: 'the-first' },
  },
  {
    name: 'address-not-shippable',
    title: 'The shop does not ship to the address',
    happens:
      'Amazon preselects an address in Switzerland. The demonstration’s shop does not ship there; it ships to the others. `memoryAdapter` ships everywhere unless it is given `shipsTo`.',
    begins: 'after-sign-in',
    arrangements: [{ arranges: 'address', countryCode: 'CH' }],
    ends: { after: ['another-address'], reference: 'the-first' },
  },
] as const satisfies readonly Scenario[];
