import { type ContractCase, casesOf } from '../contract/contract-case.js';
import { booking } from './booking.js';
import { faults } from './faults.js';
import { finishing } from './finishing.js';
import { marks } from './marks.js';
import { operating } from './operating.js';
import { pageViews } from './page-views.js';
import { secrecy } from './secrecy.js';
import { stopping } from './stopping.js';
import { telling } from './telling.js';
import { upsalesCharge } from './upsales/charging.js';
import { upsalesOfLinkedOrders } from './upsales/linked-order.js';
import { upsalesOfSameOrder } from './upsales/same-order.js';
import { upsalesTell } from './upsales/telling.js';
import type { CrmBackendWorld } from './world.js';

/**
 * What every `CrmBackend` promises, as cases for any test runner:
 *
 * ```ts
 * for (const { name, run } of crmBackendContract(newWorld)) it(name, run);
 * ```
 *
 * `newWorld` is called once for each case and gives a backend with a CRM behind it that has no orders yet.
 * What the backend does not declare is not asked of it: such a case resolves with `not-declared`, all others with
 * `kept`. A broken promise says what must hold, what came instead, and what to change.
 */
export const crmBackendContract = (
  newWorld: () => CrmBackendWorld | Promise<CrmBackendWorld>,
): readonly ContractCase[] =>
  casesOf(newWorld, {
    ...operating,
    ...booking,
    ...marks,
    ...telling,
    ...faults,
    ...stopping,
    ...upsalesCharge,
    ...upsalesTell,
    ...upsalesOfSameOrder,
    ...upsalesOfLinkedOrders,
    ...finishing,
    ...pageViews,
    ...secrecy,
  });
