import { expect, test } from 'vitest';
import { createKonnektiveSimulator, SimulatorMisuse } from '../index.js';

const origin = 'http://amazon.test';

test.each([
  [
    { origin, currency: 'dollars' },
    'The option `amazon` (currency): a currency is an ISO 4217 code, like "USD".',
  ],
  [{ origin, orderLimit: 'much' }, 'The option `amazon` (orderLimit): write an amount like "500.00".'],
  [{ origin, monthlyLimit: '-1' }, 'The option `amazon` (monthlyLimit): write an amount like "500.00".'],
])('a wrong option is refused at once: %j', (amazon, sentence) => {
  expect(() => createKonnektiveSimulator({ amazon })).toThrow(new SimulatorMisuse(sentence));
});
