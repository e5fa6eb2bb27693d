import { describe, it } from 'vitest';
import { crmBackendContract } from '../testing/index.js';
import { konnektiveWorld } from './emulated/konnektive-world.test.support.js';

describe('Konnektive keeps the contract of backends', () => {
  for (const { name, run } of crmBackendContract(konnektiveWorld)) it(name, run);
});
