import type { CrmBackend } from '@landerpay/checkout';
import type { KonnektiveOptions } from '@landerpay/crm/konnektive';
import type { AmazonAccount } from '../amazon/hosts.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { TrustedProxiesOptions } from '../proxies/read-trusted-proxies.js';
import type { Settings } from '../settings.js';

type Common = TrustedProxiesOptions & {
  /** 0 for any free port. */
  readonly port: number;
  readonly hostname: string;
  /** The pages' origins; orders are taken from no other. */
  readonly origins: readonly string[];
  /** At least 32 random characters, kept for as long as the ledger. */
  readonly secret: string;
  /** The ledger's SQLite file, or the address of its PostgreSQL database: `postgres://landerpay@db.example/landerpay`. */
  readonly ledger: string;
  /** How many connections to PostgreSQL this relay opens at most. Default: 10. */
  readonly ledgerConnections?: number | undefined;
  readonly catalogue: Catalogue;
  readonly amazon: AmazonAccount;
  /** Hosts to which the CRM may send a buyer. Default: none. */
  readonly redirectHosts?: readonly string[] | undefined;
  /** Where the shop's days begin, like `America/New_York`, which is also the default: that of the CRM's account. */
  readonly timeZone?: string | undefined;
  /** Whether buyers who have not ordered may be told to the CRM: `POST /leads`. Default: no. */
  readonly earlyLeads?: boolean | undefined;
  /** What `GET /metrics` must be asked with. Default: none, and only private networks may ask. */
  readonly metricsToken?: string | undefined;
  /** For how many milliseconds `serve` says at `/readyz` that it stops, before it takes no more orders. Default: none. */
  readonly stopNotice?: number | undefined;
  /** What differs from `defaultSettings`. */
  readonly settings?: Partial<Settings> | undefined;
};

/** A relay in front of Konnektive; `readConfiguration` reads it from the environment. */
export type KonnektiveConfiguration = Common & { readonly konnektive: KonnektiveOptions };

/** Everything that `startRelay` must be told: of Konnektive its account, of any other CRM its backend. */
export type RelayConfiguration = KonnektiveConfiguration | (Common & { readonly crm: CrmBackend });
