export { SimulatorMisuse } from '../misuse/simulator-misuse.js';
export type { Rebill } from './billing/rebill.js';
export type { OrderStatus } from './book/order.js';
export type { BillingCycleSeed, BillingSeed } from './campaigns/billing.js';
export type { CampaignSeed, CouponSeed, ProductSeed } from './campaigns/campaign.js';
export { defaultCampaigns } from './campaigns/default-campaigns.js';
export type { EndpointName } from './endpoint-names.js';
export type { Script } from './faults/script.js';
export type { MailRecord } from './published/mail-record.js';
export type { OrderRecord } from './published/order-record.js';
export type { PublishedBook } from './published/published-book.js';
export type { VisitRecord } from './published/visit-record.js';
export type { RequestRecord } from './request-log/request-log.js';
export { type Behaviour, defaultBehaviour } from './settings/behaviour.js';
export {
  type Credentials,
  type FetchPort,
  type KonnektiveSimulatorOptions,
  simulatorCredentials,
} from './settings/options.js';
export { createKonnektiveSimulator, type KonnektiveSimulator } from './simulator.js';
export { type StartedKonnektive, type StartKonnektiveOptions, startKonnektiveSimulator } from './start.js';
export type { KonnektiveControls } from './test-controls/controls.js';
