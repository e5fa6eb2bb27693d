export type { Fetch } from './amazon/buyer-check.js';
export { type AmazonAccount, type Environment, environments, type Region, regions } from './amazon/hosts.js';
export { type Catalogue, parseCatalogue, type ReadCatalogue, readCatalogue } from './catalogue/catalogue.js';
export type { Product, Recurring } from './catalogue/product.js';
export type { Sale } from './catalogue/sale.js';
export type { UpsellStep } from './catalogue/upsell-step.js';
export type { CircuitSettings } from './circuit/circuit-settings.js';
export { type CrmWeakness, type ToldWeakness, weaknessesOf } from './crm-backend/weaknesses.js';
export type { Alarm, AttemptFields, CrmCallName, Log, PurchaseFields, RelayEvent } from './events/event.js';
export type { ConnectionBindings } from './http/connection.js';
export type { BookedOrder, Placed, StoredAnswer } from './ledger/answer.js';
export type { Attempt, AttemptState, Lease, UpsaleAttempt } from './ledger/attempt.js';
export type { Claim, Claimed, ClaimLimits, OverLimit, UpsaleClaim, UpsaleClaimed } from './ledger/claim.js';
export type { EarlyLead, EarlyLeads } from './ledger/early-leads.js';
export type { BegunFinish, FinishEnd, Finishing } from './ledger/finishing.js';
export type { Handle, Identified, Kept, Ledger, MarkedSent, Recorded } from './ledger/ledger.js';
export type { OneSecret } from './ledger/one-secret.js';
export type {
  AttemptFilter,
  Audit,
  Operating,
  Pause,
  Stripped,
  Stripping,
} from './ledger/operating.js';
export type { PaysFor, PaysForUpsale, UpsaleKey } from './ledger/pays-for.js';
export type { Booking, Entry, Snapshot } from './ledger/snapshot.js';
export type { SoldOrder } from './ledger/sold-order.js';
export type { StepsSold } from './ledger/steps-sold.js';
export type { Booked, HeldBecause, Verdict } from './ledger/verdict.js';
export type { Visits } from './ledger/visits.js';
export type { AddressAllowance } from './limits/address-limit.js';
export { createLookUpParts, type OperatorOptions } from './operating/look-up-parts.js';
export type { Difference } from './operating/reconciling/difference.js';
export { type Reconciled, reconcile } from './operating/reconciling/reconcile.js';
export { type SettledByHand, settleByHand, type Word } from './operating/settling-by-hand/settle-by-hand.js';
export { type StateMeaning, stateMeanings } from './operating/states/state-meanings.js';
export type { LookUpParts, RecoveryPoint } from './parts.js';
export { type ForwardedHeader, forwardedHeaders } from './proxies/forwarded.js';
export type { TrustedProxiesOptions } from './proxies/read-trusted-proxies.js';
export { createRelay, type Relay, type RelayOptions } from './relay.js';
export { createRandomIds, type RandomBytes, type RandomIds } from './secrets/random-ids.js';
export { defaultSettings, type Settings } from './settings.js';
export { type SlotSettings, slotsOf } from './slots/slot-settings.js';
