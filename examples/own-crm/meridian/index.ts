export type { MeridianFault } from './faults.js';
export { createMeridian, type Meridian, type MeridianOptions } from './meridian.js';
export type { Sale, SaleStatus } from './sale.js';
export type { ChargeAmazon } from './sell.js';
