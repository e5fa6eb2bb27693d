import { expect, test } from 'vitest';
import { createKonnektiveSimulator, type KonnektiveSimulatorOptions, SimulatorMisuse } from '../index.js';

test.each<[string, KonnektiveSimulatorOptions]>([
  [
    'The option `credentials` (loginId): the loginId is empty.',
    { credentials: { loginId: '', password: 'x' } },
  ],
  [
    'The option `credentials` (password): the password must not contain "&".',
    { credentials: { loginId: 'x', password: 'a&b' } },
  ],
  [
    'The option `allowedAddresses` (0): "localhost" is no IP address: write one like "127.0.0.1".',
    { allowedAddresses: ['localhost'] },
  ],
  ['The option `openCallsAtOnce`: at least one call must be let in.', { openCallsAtOnce: 0 }],
  [
    'The option `timeZone`: "Mars/Base" is no time zone: write an IANA name like "America/New_York".',
    { timeZone: 'Mars/Base' },
  ],
  [
    'The option `campaigns` (0.currency): a currency is an ISO 4217 code, like "USD".',
    { campaigns: [{ campaignId: 1, name: 'Mugs', currency: 'dollars', products: [] }] },
  ],
  [
    'The option `declinedCards` (2): a card is named by its last four digits.',
    { declinedCards: { 2: 'No' } },
  ],
  [
    'The option `amazon.origin` is "127.0.0.1:4100": write the Amazon stand-in\'s origin, like "http://127.0.0.1:4100".',
    { amazon: { origin: '127.0.0.1:4100' } },
  ],
])('a wrong option is a sentence at once: %s', (sentence, options) => {
  expect(() => createKonnektiveSimulator(options)).toThrow(SimulatorMisuse);
  expect(() => createKonnektiveSimulator(options)).toThrow(sentence);
});

test('two products with one id are refused', () => {
  const mug = { productId: '1', name: 'Mug', price: '8.00', delivery: 'shipped' } as const;
  const campaigns = [{ campaignId: 1, name: 'Mugs', currency: 'USD', products: [mug, mug] }];
  expect(() => createKonnektiveSimulator({ campaigns })).toThrow('a productId stands here twice');
});
