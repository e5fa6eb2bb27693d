import type { AccessToken, OrderNumber } from '../identity/ids.js';
import type { ReferenceId } from '../identity/reference.js';
import type { Money } from '../money/money.js';
import type { CrmProductId, PricedLine } from './crm-order.js';

/** Who buys, as Amazon's profile says it. The name is whole; splitting it is the backend's affair. */
export type Buyer = { readonly name: string; readonly email: string };

/** `undefined` leaves its place empty. */
type CrmSource = string | undefined;

/** Where a buyer came from, in the words of whoever sent them. A backend says no to what its CRM cannot keep whole. */
export type CrmTracking = {
  /** The affiliate's id in the CRM. */
  readonly affiliate?: string;
  /** Sub-affiliates and the like, each in its place. */
  readonly sources?: readonly [CrmSource?, CrmSource?, CrmSource?, CrmSource?, CrmSource?];
  /** The CRM's own id of the visit, as `importClick` gave it. */
  readonly session?: string;
  /** By the name of the CRM's custom field. */
  readonly custom?: Readonly<Record<string, string>>;
};

/** Where the CRM sends a buyer back to who was sent elsewhere: paths of the shop, such as `/thank-you`; never a host. */
export type CrmReturnPaths = { readonly success: string; readonly failure: string };

/** What every order-making call brings along. */
export type CrmOrderDraft = {
  readonly buyer: Buyer;
  readonly lines: readonly PricedLine[];
  /** What the buyer was told to pay: lines, shipping and sales tax, less the coupon. */
  readonly total: Money;
  /** Written into the order, so that it is known again: attempt number and a hash of the reference. */
  readonly mark: string;
  /** The buyer's own address, not the relay's: CRMs match unfinished orders by it. */
  readonly ipAddress: string;
  readonly tracking?: CrmTracking;
  /** A coupon's code in the CRM. */
  readonly coupon?: string;
  readonly salesTax?: Money;
  readonly insureShipment?: boolean;
  /** What proves later which terms the buyer accepted, and when. Which field carries it is the backend's affair. */
  readonly termsProof?: string;
  /** The CRM is to hold the order for a person to look at before it is charged. */
  readonly reviewFirst?: boolean;
  readonly returnPaths?: CrmReturnPaths;
};

/** A call that charges. `order` is the lead's number, or `null` where the CRM has no leads. */
export type CrmImportOrder = CrmOrderDraft & {
  readonly order: OrderNumber | null;
  readonly reference: ReferenceId;
  readonly accessToken: AccessToken;
};

/** One more line for a buyer who has ordered: a call that charges. */
export type CrmImportUpsale = {
  /** The order that it follows. */
  readonly parent: OrderNumber;
  readonly line: PricedLine;
  /** The product of the order whose place the line takes, if `capabilities.replaceLine`; `null` to add it. */
  readonly replaces: CrmProductId | null;
  /** A reference of its own, or the billing agreement of the order. */
  readonly reference: ReferenceId;
  readonly accessToken: AccessToken;
  /** As that of an order, and another one: a linked order is known again by it. */
  readonly mark: string;
  readonly ipAddress: string;
  readonly tracking?: CrmTracking;
  readonly salesTax?: Money;
  readonly returnPaths?: CrmReturnPaths;
};

/** What a look-up goes by. */
export type CrmOrderQuery =
  | { readonly by: 'order-number'; readonly order: OrderNumber }
  | { readonly by: 'mark'; readonly mark: string };

/** A stretch of time, in milliseconds since 1970. */
export type CrmStretch = { readonly since: number; readonly until: number };

/** The pages of a funnel that CRMs count. */
export const crmPages = [
  'presell',
  'lead',
  'checkout',
  'upsell-1',
  'upsell-2',
  'upsell-3',
  'upsell-4',
  'thank-you',
] as const;

/** One of the pages that CRMs count. */
export type CrmPage = (typeof crmPages)[number];

/** A page view. The first one says how the buyer came, every later one only which visit it belongs to. */
export type CrmClick = {
  readonly page: CrmPage;
  readonly visit:
    | {
        readonly kind: 'first';
        /** The page's whole address as the buyer opened it. No token may be in it. */
        readonly address: string;
        readonly ipAddress: string;
        readonly userAgent: string;
        readonly referrer?: string;
        readonly tracking?: Omit<CrmTracking, 'session' | 'custom'>;
      }
    | { readonly kind: 'later'; readonly session: string };
};

/** A product that is billed again, as its buyers are told. */
export type CrmSoldAgain = {
  readonly product: CrmProductId;
  /** Days until the first bill after the sale; `null` where that is not told in days. */
  readonly firstBillAfter: number | null;
};

/** What is sold, for a CRM to say whether it sells it. */
export type CrmSold = {
  readonly products: readonly CrmProductId[];
  readonly currency: string;
  /** Those of the products that are billed again; left out where nobody asks how they are billed. */
  readonly recurring?: readonly CrmSoldAgain[];
};

/** How a call may be stopped. `mayWrite` is asked right before the request is written; `false` means: do not. */
export type CrmCall = { readonly signal?: AbortSignal; readonly mayWrite?: () => boolean };
