import type { CrmBackend } from '@landerpay/checkout';
import type { Ledger } from '@landerpay/relay';

/** What keeps money safe, and can be taken away. */
export const safeguardNames = [
  'unique-purchase',
  'unique-crm-order',
  'mark',
  'send-by',
  'look-up',
  'lease',
] as const;

export type SafeguardName = (typeof safeguardNames)[number];

/** The two ports between which the relay keeps its rules. */
export type Ports = { readonly crm: CrmBackend; readonly ledger: Ledger };

/** The same relay without one of its safeguards: its ports are given to it as if it did not have that one. */
export type Without = (ports: Ports) => Ports;
