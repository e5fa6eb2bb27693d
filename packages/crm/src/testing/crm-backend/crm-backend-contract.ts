import { type ContractCase, casesOf } from '../contract/contract-case.js';
import { booking } from './booking.js';
import { faults } from './faults.js';
import { secrecy } from './secrecy.js';
import { stopping } from './stopping.js';
import type { CrmBackendWorld } from './world.js';

/**
 * What every `CrmBackend` promises, as cases for any test runner:
 *
 * ```ts
 * for (const { name, run } of crmBackendContract(newWorld)) it(name, run);
 * ```
 *
 * `newWorld` is called once for each case and gives a backend with a CRM behind it that has no orders yet.
 */
export const crmBackendContract = (
  newWorld: () => CrmBackendWorld | Promise<CrmBackendWorld>,
): readonly ContractCase[] => casesOf(newWorld, { ...booking, ...faults, ...stopping, ...secrecy });
