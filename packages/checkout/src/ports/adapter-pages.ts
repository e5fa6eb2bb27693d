import type { OrderCapability, OrderNumber } from '../identity/ids.js';
import type { Refusal } from '../outcomes/refusal.js';
import type { CrmPage } from './crm-requests.js';

/** How the buyer came, as the page knows it. Nothing of it says who the buyer is. */
export type PageTracking = {
  /** The visit that the page views were counted under: made by the page, random, one per tab. */
  readonly visit?: string;
  /** The affiliate's id in the CRM. */
  readonly affiliate?: string;
  /** Up to five, each in its place: sub-affiliates and the like. */
  readonly sources?: readonly (string | null)[];
};

/** One look at a page of the funnel. */
export type PageView = {
  readonly page: CrmPage;
  /** Made by the page, random, one per tab: 16 to 64 letters, digits, `_` or `-`. */
  readonly visit: string;
  /** The page's address, with no parameters but those of campaigns and affiliates. Never a token. */
  readonly address: string;
  readonly referrer?: string;
  readonly tracking?: Omit<PageTracking, 'visit'>;
};

/** The order that is finished, and the proof that the caller may. */
export type FinishRequest = { readonly order: OrderNumber; readonly capability: OrderCapability };

/** The CRM was told that nothing more will come, or cannot be told; it is not told again. */
export type Finished = { readonly outcome: 'finished' };

/**
 * Whether the CRM was told that nothing more will come. `purchase-open`: something of the order is unfinished, ask again
 * later; `unavailable`: try again; any other refusal is final, and costs the buyer nothing but the shop's e-mail.
 */
export type FinishAnswer = Finished | Refusal;
