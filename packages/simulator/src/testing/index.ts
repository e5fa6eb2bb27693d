export type { ScenarioName } from '../amazon/scenarios/scenarios.js';
export { demonstrationBuyers } from '../amazon/world/demonstration-buyers.js';
export type { Advice, AdviceCode } from './advice/advice.js';
export { createManualClock, type ManualClock, type Span } from './clock/manual-clock.js';
export { type SimulationOptions, simulateAmazonPay } from './in-page/simulate-amazon-pay.js';
export type { SimulatedAmazon } from './in-page/simulated-amazon.js';
export { type AmazonPages, type AmazonPagesOptions, amazonPages } from './playwright/amazon-pages.js';
export type { PlaywrightFrame, PlaywrightLocator, PlaywrightPage } from './playwright/playwright-page.js';
export { connectToAmazonSimulator, type RemoteControls } from './server-controls/connect.js';
