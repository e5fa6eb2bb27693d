export { demonstrationBuyers } from '../amazon/world/demonstration-buyers.js';
export type { Advice, AdviceCode } from './advice/advice.js';
export { createManualClock, type ManualClock, type Span } from './clock/manual-clock.js';
export { type SimulationOptions, simulateAmazonPay } from './in-page/simulate-amazon-pay.js';
export type { SimulatedAmazon } from './in-page/simulated-amazon.js';
