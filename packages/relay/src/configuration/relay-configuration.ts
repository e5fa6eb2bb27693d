import type { CrmBackend } from '@landerpay/checkout';
import type { KonnektiveOptions } from '@landerpay/crm/konnektive';
import type { AmazonAccount } from '../amazon/hosts.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { TrustedProxiesOptions } from '../proxies/read-trusted-proxies.js';
import type { Settings } from '../settings.js';

/** Where a relay listens. */
type Listening = {
  /** 0 for any free port. */
  readonly port: number;
  readonly hostname: string;
};

type Common = TrustedProxiesOptions & {
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
  /** Where the relay's paths begin, like `/amazon-pay`, on a server that has others too. Default: at the root. */
  readonly basePath?: string | undefined;
  /** What `GET /metrics` must be asked with. Default: none, and only private networks may ask. */
  readonly metricsToken?: string | undefined;
  /** For how many milliseconds `serve` says at `/readyz` that it stops, before it takes no more orders. Default: none. */
  readonly stopNotice?: number | undefined;
  /** What differs from `defaultSettings`. */
  readonly settings?: Partial<Settings> | undefined;
};

type KonnektiveAccount = { readonly konnektive: KonnektiveOptions };

/** A relay in front of Konnektive; `readConfiguration` reads it from the environment. */
export type KonnektiveConfiguration = Listening & Common & KonnektiveAccount;

/** Everything that `openRelay` must be told: of Konnektive its account, of any other CRM its backend. */
export type MountedConfiguration = Common & (KonnektiveAccount | { readonly crm: CrmBackend });

/** Everything that `startRelay` must be told: the same, and where to listen. */
export type RelayConfiguration = Listening & MountedConfiguration;
