import { expect, test } from 'vitest';
import { createWorld } from '../world/world.js';
import { entriesOf } from './entries.js';

const { buyers, references } = createWorld();

const reference = references.imagine({
  kind: 'order-reference',
  marketplace: { region: 'us', environment: 'sandbox' },
  sellerId: 'SELLER',
  userId: 'buyer',
  needsAddress: true,
});

test('a star marks the test cards, which say what they do; no two cards end alike', () => {
  const [buyer] = buyers;
  if (buyer === undefined) throw new Error('There is no buyer.');
  const entries = entriesOf('Wallet', buyer, reference).map(({ title, detail }) => [title, detail]);
  expect(entries).toEqual([
    ['Visa ending in 1111', 'Expires 11/2031'],
    ['Mastercard ending in 4444', 'Expires 11/2031'],
    ['Visa ending in 3434 *', 'Expires 11/2031 · Test card: InvalidPaymentMethod'],
    ['Mastercard ending in 2323 *', 'Expires 11/2031 · Test card: AmazonRejected'],
    ['Visa ending in 5656 *', 'Expires 11/2031 · Test card: TransactionTimedOut'],
    ['American Express ending in 0005', 'Expires 11/2031'],
    ['Discover ending in 1117', 'Expires 11/2031'],
    ['Visa ending in 0119 *', 'Expires 11/2031 · Test card: ProcessingFailure'],
    ['Visa ending in 3155 *', 'Expires 11/2031 · Test card: the bank asks'],
    ['Mastercard ending in 0069 *', 'Expired 01/2020 · Test card: expired'],
    ['Visa ending in 4545 *', 'Expires 11/2031 · Test card: PaymentMethodNotAllowed'],
  ]);
});
