import { withoutLease } from './lease.js';
import { withoutLookUp } from './look-up.js';
import { withoutMark } from './mark.js';
import type { Ports, SafeguardName, Without } from './safeguard.js';
import { withoutSendBy } from './send-by.js';
import { withoutUniqueCrmOrder } from './unique-crm-order.js';
import { withoutUniquePurchase } from './unique-purchase.js';

const all: Readonly<Record<SafeguardName, Without>> = {
  'unique-purchase': withoutUniquePurchase,
  'unique-crm-order': withoutUniqueCrmOrder,
  mark: withoutMark,
  'send-by': withoutSendBy,
  'look-up': withoutLookUp,
  lease: withoutLease,
};

/** The ports as the relay gets them. */
export const without = (safeguard: SafeguardName | null, ports: Ports): Ports =>
  safeguard === null ? ports : all[safeguard](ports);
