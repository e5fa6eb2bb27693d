import type { SplitName } from '../names/person-name.js';

/** Sends one request; the global `fetch` is one. It must not repeat a request by itself. */
export type KonnektiveFetch = (url: string, init: RequestInit) => Promise<Response>;

/** The CRM's custom fields, which come back in import replies and in look-ups. */
export type CustomField = 'custom1' | 'custom2' | 'custom3' | 'custom4' | 'custom5';

/** What the CRM calls Amazon's parameters on import order. */
export type AmazonParameterNames = {
  /** Carries the word `AMAZON`. Default `paySource`. */
  readonly paySource: string;
  /** Carries the biller id. Default `amazonBillerId`. */
  readonly billerId: string;
  /** Carries the buyer's access token. Default `amazonAddressConsent`. */
  readonly accessToken: string;
  /** Carries the order reference, or the billing agreement. Default `amazonOrderId`. */
  readonly reference: string;
};

/** How long a call may take before its answer counts as lost, in milliseconds. */
export type KonnektiveTimeLimits = {
  /** A charge takes tens of seconds. 60,000 to 290,000; default 120,000. */
  readonly importOrder?: number;
  /** 1,000 to 290,000; default 30,000. */
  readonly importLead?: number;
  /** 1,000 to 290,000; default 30,000. */
  readonly queryOrder?: number;
};

export type KonnektiveOptions = {
  /** The API's address: `https://api.konnektive.com` or `https://api.checkoutchamp.com`. Plain http only to this machine. */
  readonly url: string;
  /** The API user's login (CRM → Admin → Users, access level "Api User"). */
  readonly loginId: string;
  /** The API user's password. The CRM allows no `&` in it. */
  readonly password: string;
  /** The number of the campaign that is sold from (CRM → Campaigns). */
  readonly campaignId: string;
  /** The number of the Amazon Pay MID (CRM → Merchants → MID List). */
  readonly billerId: string;
  /** Where the relay's mark is written. Default `custom1`. */
  readonly markField?: CustomField;
  /** Only the names that differ from the defaults. */
  readonly amazonParameters?: Partial<AmazonParameterNames>;
  /** Takes the place of `splitName`; its result is cut to the CRM's 30 characters all the same. */
  readonly splitName?: SplitName;
  readonly timeLimits?: KonnektiveTimeLimits;
  /** What sends the requests. Default: the global `fetch` of Node. */
  readonly fetch?: KonnektiveFetch;
};
