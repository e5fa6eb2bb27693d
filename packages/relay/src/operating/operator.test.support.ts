import type { CrmBackend } from '@landerpay/checkout';
import type { LookUpParts } from '../parts.js';
import type { Shop } from '../test-world/shop.test.support.js';
import { createLookUpParts } from './look-up-parts.js';

/** What an operator has beside a shop that runs: a ledger of their own on the same book, and the same CRM. */
export const operatorOf = (
  shop: Pick<Shop, 'openLedger' | 'clock' | 'events'>,
  crm: CrmBackend,
): LookUpParts =>
  createLookUpParts({
    crm,
    ledger: shop.openLedger(),
    log: (event) => shop.events.push(event),
    clock: shop.clock,
  });
