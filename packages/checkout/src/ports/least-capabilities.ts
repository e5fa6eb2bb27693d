import type { CrmCapabilities } from './crm-capabilities.js';

/**
 * What every backend can do: charge an order reference, and look for an order by its mark without proving that there is
 * none. Start from it and add what your CRM can: `{ ...leastCapabilities, completeLookUp: true }`.
 */
export const leastCapabilities: CrmCapabilities = {
  lead: false,
  lookUp: 'by-mark',
  completeLookUp: false,
  idempotencyKey: false,
  transactions: false,
  listOrders: false,
  upsale: 'none',
  replaceLine: false,
  confirm: false,
  clicks: false,
  references: ['order-reference'],
};
