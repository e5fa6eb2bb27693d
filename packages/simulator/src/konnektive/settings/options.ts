import type { CampaignSeed } from '../campaigns/campaign.js';
import type { EndpointName } from '../endpoint-names.js';
import type { Behaviour } from './behaviour.js';

/** Sends one HTTP request; the global `fetch` is one, and so is a function that calls a Hono app in-process. */
export type FetchPort = (url: string, init: RequestInit) => Promise<Response>;

/** The API user that the stand-in lets in. */
export type Credentials = {
  readonly loginId: string;
  /** Without `&`, as the CRM demands. */
  readonly password: string;
};

/** The login of the demo and of tests; it opens nothing but this stand-in. */
export const simulatorCredentials: Credentials = {
  loginId: 'landerpay-simulator',
  password: 'simulator-password',
};

/** What the stand-in for the CRM can be made with; a wrong one throws a `SimulatorMisuse` that says what to write. */
export type KonnektiveSimulatorOptions = {
  /** Default: `simulatorCredentials`. */
  readonly credentials?: Credentials;
  /**
   * The addresses that the API user may call from (its "IP whitelist"), like `127.0.0.1`. Default: every address.
   * In-process calls come from `127.0.0.1`.
   */
  readonly allowedAddresses?: readonly string[];
  /** The paths that the API user may call, without the outer slashes. Default: every path. */
  readonly permittedEndpoints?: readonly EndpointName[];
  /** How many calls the account may have open at once; one more is answered with 429. Default: 10. */
  readonly openCallsAtOnce?: number;
  /**
   * Default: one campaign, number 1, in USD, with products 12, 13 (shipped) and 14 (digital), and with 15 and 16, which
   * are billed again.
   */
  readonly campaigns?: readonly CampaignSeed[];
  /**
   * The stand-in for Amazon Pay that is asked, over HTTP, what a reference stands for and to charge it. Without it
   * every `amazonBillerId` is unknown.
   */
  readonly amazon?: {
    /** Like `http://127.0.0.1:4100`, without a path. */
    readonly origin: string;
    /** Default: the global `fetch`. */
    readonly fetch?: FetchPort;
    /** The ids of the Amazon gateways ("MIDs") in the CRM. Default: `['1']`. */
    readonly billerIds?: readonly string[];
    /** The only currency that the gateways take, an ISO 4217 code. Default: any. */
    readonly currency?: string;
    /** The most that an order may cost, a decimal string. Default: no limit. */
    readonly orderLimit?: string;
    /** The most that Amazon gives on one billing agreement in a calendar month. Default: `500.00`. */
    readonly monthlyLimit?: string;
  };
  /**
   * Test cards that are declined, by their last four digits. Default: `0002`, "Card Declined", and `0003`, "Prepaid
   * Credit Cards Are Not Accepted".
   */
  readonly declinedCards?: Readonly<Record<string, string>>;
  /** What differs from the believed behaviour. */
  readonly behaviour?: Partial<Behaviour>;
  /** The account's time zone, an IANA name. Default: `America/New_York`. */
  readonly timeZone?: string;
  /** Milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
  /** From 0 up to, not including, 1. Default: the system's secure randomness. */
  readonly random?: () => number;
};
