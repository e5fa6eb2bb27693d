export type { Fetch } from './amazon/buyer-check.js';
export { type AmazonAccount, type Environment, environments, type Region, regions } from './amazon/hosts.js';
export {
  type Catalogue,
  type Product,
  parseCatalogue,
  type ReadCatalogue,
  readCatalogue,
} from './catalogue/catalogue.js';
export type { Sale } from './catalogue/sale.js';
export { type CrmWeakness, type ToldWeakness, weaknessesOf } from './crm-backend/weaknesses.js';
export type { Alarm, AttemptFields, Log, RelayEvent } from './events/event.js';
export type { ConnectionBindings } from './http/app.js';
export type { BookedOrder, Placed, StoredAnswer } from './ledger/answer.js';
export type { Attempt, AttemptState, Lease } from './ledger/attempt.js';
export type { Claim, Claimed } from './ledger/claim.js';
export type { Handle, Identified, Ledger, MarkedSent, Recorded } from './ledger/ledger.js';
export type { HeldBecause, Verdict } from './ledger/verdict.js';
export type { RecoveryPoint } from './parts.js';
export { createRelay, type Relay, type RelayOptions } from './relay.js';
export { defaultSettings, type Settings } from './settings.js';
