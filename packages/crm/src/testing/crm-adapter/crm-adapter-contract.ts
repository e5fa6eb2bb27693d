import { type ContractCase, casesOf } from '../contract/contract-case.js';
import { declines } from './declines.js';
import { finishing } from './finishing.js';
import { lookingUp } from './looking-up.js';
import { offers } from './offers.js';
import { oneOrder } from './one-order.js';
import { recurring } from './recurring.js';
import { upsales } from './upsales.js';
import type { CrmAdapterWorld } from './world.js';

/**
 * What every `CrmAdapter` promises, as cases for any test runner:
 *
 * ```ts
 * for (const { name, run } of crmAdapterContract(newWorld)) it(name, run);
 * ```
 *
 * `newWorld` is called once for each case and gives an adapter with a shop behind it in which nothing was sold yet.
 */
export const crmAdapterContract = (
  newWorld: () => CrmAdapterWorld | Promise<CrmAdapterWorld>,
): readonly ContractCase[] =>
  casesOf(newWorld, {
    ...offers,
    ...oneOrder,
    ...lookingUp,
    ...declines,
    ...recurring,
    ...upsales,
    ...finishing,
  });
