import type { Clock, CrmBackend } from '@landerpay/checkout';
import type { AskAmazon } from './amazon/buyer-check.js';
import type { Environment } from './amazon/hosts.js';
import type { Catalogue } from './catalogue/catalogue.js';
import type { Circuit } from './circuit/circuit.js';
import type { Log } from './events/event.js';
import type { Ledger } from './ledger/ledger.js';
import type { AddressLimit } from './limits/address-limit.js';
import type { Hashes } from './secrets/hashes.js';
import type { Settings } from './settings.js';
import type { Slots } from './slots/slots.js';

/** Moments between two steps of an attempt, right after what came before was committed. */
export type RecoveryPoint = 'claimed' | 'lead-made' | 'identified' | 'sent' | 'answered' | 'recorded';

/** What a look-up needs: an operator's command looks up without a relay. */
export type LookUpParts = Pick<Parts, 'crm' | 'ledger' | 'log' | 'clock' | 'settings' | 'slots' | 'circuit'>;

/** What the relay is made of; every step of an attempt gets it. */
export type Parts = {
  readonly crm: CrmBackend;
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  readonly environment: Environment;
  readonly askAmazon: AskAmazon;
  readonly hashes: Hashes;
  readonly log: Log;
  readonly clock: Clock;
  /** The shop's day, like `2026-11-24`: first bills are counted from it. */
  readonly today: () => string;
  readonly settings: Settings;
  /** The calls that may be open at the CRM. */
  readonly slots: Slots;
  /** Whether money is sent at all. */
  readonly circuit: Circuit;
  /** Tokens that Amazon refused, by address. */
  readonly refusedTokens: AddressLimit;
  /** Page views, by address. */
  readonly pageViews: AddressLimit;
  /** Early leads that the CRM was asked for, by address. */
  readonly earlyLeads: AddressLimit;
  /** Whether the CRM may send the buyer to this address. */
  readonly mayRedirectTo: (url: string) => boolean;
  /** Tests stop the process here. */
  readonly reached: (point: RecoveryPoint) => Promise<void>;
};
