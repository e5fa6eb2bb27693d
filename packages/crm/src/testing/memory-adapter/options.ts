import type { ChargeInMemory } from './charge.js';
import type { ScriptedAttempt } from './script.js';
import type { ShipsTo } from './shipping.js';

/** A product of the shop in memory. Amounts in the currency's smallest unit: 4900 is 49.00 USD. */
export type MemoryProduct = {
  readonly name: string;
  /** For one piece. */
  readonly price: number;
  /** For the whole line. Default: 0. */
  readonly shipping?: number;
};

/** What the shop in memory sells, and how it answers. */
export type MemoryAdapterOptions = {
  /** What is sold, by product id. Default: `starter-kit`, 49.00 and 4.95 shipping. */
  readonly products?: Readonly<Record<string, MemoryProduct>>;
  /** ISO 4217. Default: `USD`. */
  readonly currency?: string;
  /** Default: `physical`. */
  readonly delivery?: 'physical' | 'digital';
  /** The version of the terms that recurring offers show. Default: `terms-1`. One-time offers have none. */
  readonly termsVersion?: string;
  /**
   * How the offer comes. `never` leaves the page loading, `unavailable` says that it is not sold, `unreachable` that
   * nobody answers. Default: `priced`.
   */
  readonly offer?: 'priced' | 'never' | 'unavailable' | 'unreachable';
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
  /** What becomes of the first attempts, in turn. Every attempt after them is placed. */
  readonly attempts?: readonly ScriptedAttempt[];
};
