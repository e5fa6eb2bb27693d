import type { OrderNumber } from '../identity/ids.js';
import type {
  CrmClickAnswer,
  CrmConfirmAnswer,
  CrmFindAnswer,
  CrmFinding,
  CrmImportAnswer,
  CrmLeadAnswer,
  CrmLinkedAnswer,
  CrmListedAnswer,
  CrmTransactionsAnswer,
} from './crm-answers.js';
import type { CrmCapabilities } from './crm-capabilities.js';
import type {
  CrmCall,
  CrmClick,
  CrmImportOrder,
  CrmImportUpsale,
  CrmOrderDraft,
  CrmOrderQuery,
  CrmSold,
  CrmStretch,
} from './crm-requests.js';

/**
 * The relay's side of a CRM. It runs on a server, holds the credentials, and turns whatever the CRM says into one of
 * the answers of its members; it never throws for what the CRM does. `detail` is for the operator's log and must not
 * contain a name, e-mail, address, token or password. Members that may be left out are there exactly if the
 * capabilities declare them (`backendMistakes` tells; a relay does not start otherwise). Hold your own to the contract
 * of `@landerpay/crm/testing`.
 */
export interface CrmBackend {
  /** For logs and messages: `'konnektive'`. */
  readonly name: string;
  readonly capabilities: CrmCapabilities;
  /** The campaign (or shop) that orders of this backend belong to; an order of another one is never adopted. */
  readonly campaign: string | null;
  /** Makes an order id without charging; called only if `capabilities.lead`. */
  createLead(draft: CrmOrderDraft, call?: CrmCall): Promise<CrmLeadAnswer>;
  /** Charges. One call is one request to the CRM: no retry inside, no redirect followed. */
  importOrder(order: CrmImportOrder, call?: CrmCall): Promise<CrmImportAnswer>;
  /** Reads one order. */
  findOrder(query: CrmOrderQuery, call?: CrmCall): Promise<CrmFindAnswer>;
  /** Charges for one more line; unless `capabilities.upsale` is `none`. One call is one request, as of `importOrder`. */
  importUpsale?(upsale: CrmImportUpsale, call?: CrmCall): Promise<CrmImportAnswer>;
  /** Reads the upsales of an order; if `capabilities.upsale` is `linked-order`. */
  findLinkedOrders?(parent: OrderNumber, call?: CrmCall): Promise<CrmLinkedAnswer>;
  /** Says that nothing more will come, so that the CRM writes to the buyer; if `capabilities.confirm`. Charges nothing. */
  confirmOrder?(order: OrderNumber, call?: CrmCall): Promise<CrmConfirmAnswer>;
  /** Counts a page view; if `capabilities.clicks`. */
  importClick?(click: CrmClick, call?: CrmCall): Promise<CrmClickAnswer>;
  /** Reads the transactions of an order; if `capabilities.transactions`. */
  listTransactions?(order: OrderNumber, call?: CrmCall): Promise<CrmTransactionsAnswer>;
  /**
   * Reads every order with a mark that was made or changed in a stretch of time; if `capabilities.listOrders`. It may
   * give orders of days around it too, and orders without a mark.
   */
  listOrders?(stretch: CrmStretch, call?: CrmCall): Promise<CrmListedAnswer>;
  /** Reads what an operator should know before the first buyer: does the login work, is everything sold that is offered? */
  checkConfiguration?(sold: CrmSold, call?: CrmCall): Promise<readonly CrmFinding[]>;
}
