import type { CancelWays, Period } from '@landerpay/checkout';
import type { ChargeInMemory } from './charge.js';
import type { ScriptedAttempt } from './script.js';
import type { ShipsTo } from './shipping.js';

/** What is billed again for a product. Amounts in the currency's smallest unit. */
export type MemoryRecurring = {
  /** Of each later bill, for one piece. */
  readonly price: number;
  /** Of each later bill, for the whole line. Default: 0. */
  readonly shipping?: number;
  readonly every: Period;
  /** How long after the sale the first later bill comes, where that is not `every`. */
  readonly trial?: Period;
  /** How many later bills. Default: until it is cancelled. */
  readonly bills?: number;
};

/** A product of the shop in memory. Amounts in the currency's smallest unit: 4900 is 49.00 USD. */
export type MemoryProduct = {
  readonly name: string;
  /** For one piece, paid today. */
  readonly price: number;
  /** For the whole line, paid today. Default: 0. */
  readonly shipping?: number;
  /** Default: that of the shop. */
  readonly delivery?: 'physical' | 'digital';
  /** Left out of what is paid once. An order with a recurring line is recurring. */
  readonly recurring?: MemoryRecurring;
};

/** What a step of the funnel offers to somebody who has ordered. */
export type MemoryStep = {
  /** The id of a product. */
  readonly product: string;
  /** Default: 1. */
  readonly quantity?: number;
  /** The id of the product of the order whose place it takes. */
  readonly replaces?: string;
  /** How often it is sold to one order. Default: 1. */
  readonly times?: number;
};

/**
 * How an offer comes. `never` leaves the page loading, `unavailable` says that it is not sold, `unreachable` that nobody
 * answers.
 */
export type MemoryOffering = 'priced' | 'never' | 'unavailable' | 'unreachable';

/** What the shop in memory sells, and how it answers. */
export type MemoryAdapterOptions = {
  /** What is sold, by product id. Default: `starter-kit`, 49.00 and 4.95 shipping. */
  readonly products?: Readonly<Record<string, MemoryProduct>>;
  /** What is offered after an order, by the step's name. Default: nothing. */
  readonly steps?: Readonly<Record<string, MemoryStep>>;
  /** ISO 4217. Default: `USD`. */
  readonly currency?: string;
  /** Of every product that does not say itself. Default: `physical`. */
  readonly delivery?: 'physical' | 'digital';
  /** How what is billed again is cancelled. Default: at `https://shop.example/cancel`. */
  readonly cancel?: Partial<CancelWays>;
  /** How the offer comes. Default: `priced`. */
  readonly offer?: MemoryOffering;
  /** How the offer of a step comes. Default: `priced`. */
  readonly upsell?: MemoryOffering;
  /** For how long after it an order takes upsales, in milliseconds. Default: two hours. */
  readonly upsellWindow?: number;
  /** The shop's clock, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /**
   * Charges every attempt that is not scripted before it is booked, as a CRM does: give `amazon.charge` of simulated
   * Amazon, and cards that decline do so here and are marked in the Wallet.
   */
  readonly charge?: ChargeInMemory;
  /**
   * Where physical goods are shipped to. Every attempt that is not scripted and whose address is elsewhere is refused,
   * before it is charged, as a CRM does it. Default: everywhere.
   */
  readonly shipsTo?: ShipsTo;
  /** What becomes of the first attempts, of orders and upsales alike, in turn. Every attempt after them is placed. */
  readonly attempts?: readonly ScriptedAttempt[];
};
