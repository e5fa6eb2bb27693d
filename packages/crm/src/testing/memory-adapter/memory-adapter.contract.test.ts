import { describe, it } from 'vitest';
import { crmAdapterContract } from '../crm-adapter/crm-adapter-contract.js';
import { memoryWorld } from './memory-world.test.support.js';

describe('the adapter in memory keeps the contract of adapters', () => {
  for (const { name, run } of crmAdapterContract(() => memoryWorld((shop) => shop))) it(name, run);
});
