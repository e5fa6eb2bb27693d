import { describe, it } from 'vitest';
import { crmAdapterContract } from '../testing/index.js';
import { memoryWorld } from '../testing/memory-adapter/memory-world.test.support.js';
import { relayAdapter } from './relay-adapter.js';
import { relayDouble } from './relay-double.test.support.js';

const url = 'https://relay.test/pay';

describe('the relay’s adapter keeps the contract of adapters', () => {
  const newWorld = () => memoryWorld((shop) => relayAdapter({ url, fetch: relayDouble(shop, url).fetch }));
  for (const { name, run } of crmAdapterContract(newWorld)) it(name, run);
});
