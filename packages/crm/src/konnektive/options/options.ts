import type { SplitName } from '../names/person-name.js';

/** Sends one request; the global `fetch` is one. It must not repeat a request by itself. */
export type KonnektiveFetch = (url: string, init: RequestInit) => Promise<Response>;

/** The CRM's custom fields, which come back in import replies and in look-ups. */
export type CustomField = 'custom1' | 'custom2' | 'custom3' | 'custom4' | 'custom5';

/** What the CRM calls Amazon's parameters on import order and import upsale. */
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
  readonly importOrder?: number | undefined;
  /** A charge, too. 60,000 to 290,000; default 120,000. */
  readonly importUpsale?: number | undefined;
  /** 1,000 to 290,000; default 30,000. */
  readonly importLead?: number | undefined;
  /** 1,000 to 290,000; default 30,000. */
  readonly confirmOrder?: number | undefined;
  /** Nobody waits for a page view. 1,000 to 290,000; default 10,000. */
  readonly importClick?: number | undefined;
  /** 1,000 to 290,000; default 30,000. */
  readonly queryOrder?: number | undefined;
  /** 1,000 to 290,000; default 30,000. */
  readonly queryTransactions?: number | undefined;
  /** 1,000 to 290,000; default 30,000. */
  readonly queryCampaign?: number | undefined;
};

/** What an upsale is sent like. */
export type KonnektiveUpsales = {
  /**
   * Whether Amazon's parameters go with it, as the CRM's Amazon Pay page asks. Without them the CRM charges what the order
   * was paid with, as its own landers do. Default `true`.
   */
  readonly amazonParameters?: boolean | undefined;
  /** `single` is `productId`, `productQty` …; `numbered` is `product1_id`, `product1_qty` …. Default `single`. */
  readonly product?: 'single' | 'numbered' | undefined;
};

/** Where the CRM sends buyers back to who had to confirm at their bank. */
export type KonnektiveReturn = {
  /** The shop's origin, such as `https://shop.example`. A path never leads away from it. */
  readonly origin: string;
  /** For orders that bring no path of their own. Default: none is sent. */
  readonly success?: string | undefined;
  /** As `success`, for who did not confirm. */
  readonly failure?: string | undefined;
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
  readonly markField?: CustomField | undefined;
  /** Where the proof goes of which terms the buyer accepted. Default `custom2`, or `custom1` if the mark is there. */
  readonly termsField?: CustomField | undefined;
  /** Only the names that differ from the defaults. */
  readonly amazonParameters?: Partial<AmazonParameterNames> | undefined;
  /** Takes the place of `splitName`; its result is cut to the CRM's 30 characters all the same. */
  readonly splitName?: SplitName | undefined;
  readonly upsales?: KonnektiveUpsales | undefined;
  /** Default: buyers are not sent back, and an order that asks for it is refused. */
  readonly returnTo?: KonnektiveReturn | undefined;
  readonly timeLimits?: KonnektiveTimeLimits | undefined;
  /** How many calls may be open at once; the CRM takes ten of an account. 1 to 100; default 10. */
  readonly openCalls?: number | undefined;
  /** How long a call may wait for one of them to end, in milliseconds. 0 to 60,000; default 10,000. */
  readonly longestWait?: number | undefined;
  /** What sends the requests. Default: the global `fetch` of Node. */
  readonly fetch?: KonnektiveFetch | undefined;
};
