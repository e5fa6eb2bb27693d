export { SimulatorMisuse } from '../misuse/simulator-misuse.js';
export type { Constraint, OperationAnswer, OperationDone, OperationRefusal } from './payments/answers.js';
export type { AbandonedReturnsTo } from './payments/authenticate.js';
export type { ChargeAnswer, ChargeRequest, RefusalCode } from './payments/charge.js';
export type { OperationName, OperationRequest, Server } from './payments/operations.js';
export type { Arrangement, Deed, Scenario, ScenarioEnding } from './scenarios/scenario.js';
export { type ScenarioName, scenarioNamed, scenarios } from './scenarios/scenarios.js';
export type { ScriptSettings } from './script/settings.js';
export { type AmazonSimulator, createAmazonSimulator } from './server/app.js';
export type { AmazonControls } from './server/controls.js';
export type { AmazonSimulatorOptions } from './server/simulator.js';
export {
  type StartAmazonSimulatorOptions,
  type StartedAmazonSimulator,
  startAmazonSimulator,
} from './server/start.js';
export type { Authorization, Capture } from './world/authorizations.js';
export type { Address, AddressBookEntry, Buyer, Card, DeclineReason } from './world/buyer.js';
export { demonstrationBuyers } from './world/demonstration-buyers.js';
export type {
  DescribeRequest,
  Description,
  ReferenceDetails,
  UnknownCode,
  VisibleAddress,
} from './world/description.js';
export type { NetworkControls } from './world/network.js';
export type { WidgetErrorCode, WidgetKind } from './world/widget-errors.js';
export type { Charge } from './world/world.js';
