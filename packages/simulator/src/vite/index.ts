export { type LanderpaySimulatorOptions, landerpaySimulator } from './landerpay-simulator.js';
